import { crowdOf, minutesOf, type RunSheet } from './clock.ts';
import type { TimedRow } from './schedule.ts';

/** A run sheet along one line: its parts to scale, as shapes to fill. */
export interface ClockStrip {
  /** What takes place, as the data of one path. */
  parts: string;
  /** The breaks of a meeting, likewise; empty where there are none. */
  pauses: string;
}

/** How long the line is, and how high. */
export const STRIP = { width: 240, height: 8 } as const;
/** Between two parts, so that they are seen as two. */
const GAP = 1;
/** The narrowest that a part can be seen. */
const LEAST = 1.5;

interface Piece {
  from: number;
  to: number;
  pause: boolean;
}

/** The days of a run sheet that have a line each: those of a meeting. */
export const clockDays = ({ kind, rows }: RunSheet): number[] =>
  kind === 'moete' ? [...new Set(rows.map(({ day = 1 }) => day))] : [1];

/** How long one day of a meeting is, in minutes. */
export const dayMinutes = (sheet: RunSheet, day: number): number =>
  minutePieces(sheet, day).at(-1)?.to ?? 0;

/** The parts of one day of a meeting in minutes from its start. */
function minutePieces(sheet: RunSheet, of: number): Piece[] {
  const crowd = crowdOf(sheet, 'usual');
  let now = 0;
  return sheet.rows
    .filter(({ day = 1 }) => day === of)
    .map((row) => {
      const from = now;
      now += minutesOf(sheet, row, crowd);
      return { from, to: now, pause: row.pause };
    });
}

/** The parts of a work plan in weeks from its start. Several can go on at the same time. */
const weekPieces = ({ rows }: RunSheet): Piece[] =>
  rows.map(({ week = 1, toWeek = week, pause }) => ({ from: week - 1, to: toWeek, pause }));

const round = (n: number): number => Math.round(n * 10) / 10;

function stripOf(pieces: readonly Piece[], whole: number): ClockStrip {
  const shape = ({ from, to }: Piece): string => {
    const x = (STRIP.width * from) / whole;
    const width = Math.max(LEAST, (STRIP.width * (to - from)) / whole - GAP);
    return `M${round(x)} 0h${round(width)}v${STRIP.height}h-${round(width)}z`;
  };
  const draw = (pause: boolean): string =>
    pieces
      .filter((piece) => piece.pause === pause && piece.to > piece.from)
      .map(shape)
      .join('');
  return { parts: draw(false), pauses: draw(true) };
}

/**
 * A run sheet to scale.
 * @param whole what the whole line stands for: minutes of a meeting, weeks of a work plan
 * @param day of a meeting over several (`clockDays`)
 */
export const clockStrip = (sheet: RunSheet, whole: number, day = 1): ClockStrip =>
  stripOf(sheet.kind === 'moete' ? minutePieces(sheet, day) : weekPieces(sheet), whole);

/** One day of a meeting as a whole line, with the times it has been given. */
export function dayStrip(rows: readonly TimedRow[]): ClockStrip {
  const start = rows[0]?.from ?? 0;
  const pieces = rows.map(({ row, from, to }) => ({
    from: from - start,
    to: to - start,
    pause: row.pause,
  }));
  return stripOf(pieces, Math.max(1, ...pieces.map(({ to }) => to)));
}
