import type { RunSheet } from '../run-sheet/clock.ts';

/**
 * What run sheets say in plain words about the room and the roles, in both language forms: things
 * one can see, so the word is enough.
 */
const stem = (...stems: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${stems.join('|')})`, 'iu');

/** Things in the room (`room`). */
const roomWords = {
  screen: stem('skjerm'),
  board: stem('tavle', 'tavla'),
  wall: stem('vegg'),
  table: stem('bord'),
  ring: stem('ring(?:er|ar)?(?!\\p{L})', 'halvsirkel', 'halvring'),
  half: stem('halvsirkel', 'halvring'),
  /** Each at a machine of their own. */
  apart: stem('maskin', 'kabel til nettet'),
} as const;

/** Where the room is said to do without something: «ingen skjerm», «uten bord mellom». */
const WITHOUT = /(?:ingen|inga|uten|utan) (?:skjerm|bord|tavle)|skjerm berre om/giu;

/** What a room is said to hold. */
export const roomHolds = (room: string, thing: keyof typeof roomWords): boolean =>
  roomWords[thing].test(room.replace(WITHOUT, ''));

/** Roles (`roles[].id`). */
const roleWords = {
  /** One at each table. */
  host: /^(?:bordvert|bordleder|bordleiar|gruppevert|gruppeleder|gruppeleiar)$/,
  /** Brings something of their own. */
  owner: /^(?:problemeier|problemeigar|saksinnehaver|sakseier|sakseigar|saksbaerer|egenleder)$/,
  researcher: /^(?:forsker|forskar|analytiker|evaluerer)$/,
  travel: /^(?:reiseleder|reiseleiar)$/,
} as const;

/** Whether a sheet has a role of a sort. */
export const hasRole = ({ roles }: RunSheet, role: keyof typeof roleWords): boolean =>
  roles.some(({ id }) => roleWords[role].test(id));

/** Those who take part (`participants.who`): «hvert av to kontor». */
export const TWO_OFFICES = /(?<!\p{L})to kontor(?!\p{L})/u;
