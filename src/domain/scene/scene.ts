import type { Value } from '../../schemas/values.ts';

/**
 * What a guide's drawing shows: who sits how, what is in the room, what comes out, whom it reaches
 * and how it goes in time. Made by `sceneOf`, drawn in `src/drawing/scene/`, said by
 * `sceneSentence`.
 */
export interface Scene {
  kind: Value<'category'>;
  seats: Seats;
  /** What the room has, that everyone looks at. */
  prop?: Prop;
  /** What it turns on is someone's own case, or what users have experienced. */
  voice?: 'case' | 'user';
  /** Everyone gets the floor in turn. */
  round: boolean;
  /** Municipalities that get the floor in turn; 0 when they do not. */
  presenting: number;
  /** Researchers are with them. */
  researcher: boolean;
  output?: Value<'output'>;
  /** Which way it goes between what comes out and those who did not make it. */
  audience?: 'to' | 'from';
  time: Time;
}

export type Prop = 'screen' | 'board' | 'wall';

/** Groups side by side, `each` in every one; with one at each who keeps the talk going (`hosts`). */
export interface Groups {
  as: 'groups';
  people: number;
  groups: number;
  /** Left out where the sheet does not say how many sit together. */
  each?: number;
  table: boolean;
  hosts: boolean;
}

export type Seats =
  | Groups
  /** `roles`: those who share the work are counted, not everyone who is asked. */
  | { as: 'table'; people: number; roles: boolean }
  | { as: 'ring' | 'half-ring' | 'journey'; people: number }
  /** Everyone faces the one who speaks. */
  | { as: 'rows'; people: number }
  /** Each at a screen of their own; `speaker` when one speaks to many. */
  | { as: 'screens'; people: number; speaker: boolean }
  /** Between houses, and where some of them are the state's (`state`). `out`: from one to the others. */
  | {
      as: 'houses';
      of: 'kommune' | 'kontor';
      houses: number;
      /** It is the smallest number that is known. */
      least: boolean;
      way: 'both' | 'out';
      state: boolean;
    }
  /** From those who decide to those who do the work. */
  | { as: 'levels' }
  /** Many who answer. */
  | { as: 'crowd'; people: number }
  /** One or two who sit in with a group that others own. */
  | { as: 'guest'; people: number };

export type Time =
  | { as: 'once' }
  | { as: 'days'; days: number }
  /** Comes back. */
  | { as: 'loop'; every: 'uke' | 'maaned' }
  /** Work over weeks: when each part of it begins and ends, counted from week 1. */
  | { as: 'weeks'; weeks: number; parts: readonly { from: number; to: number }[] };

/** Where the drawing of a guide is, as a file of its own. */
export const drawingUrl = (guide: string): string => `/tegninger/${guide}.svg`;
