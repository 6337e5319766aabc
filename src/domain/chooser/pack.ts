import { keysOf, type Value, type ValueTable } from '../../schemas/values.ts';
import type { KindRule } from './plan.ts';
import type { Tool, ToolText } from './tool.ts';

/**
 * The tools as compact JSON for the browser: one row of strings and numbers per tool, so that
 * thousands of guides still load in one small file. Words (`ToolText`) stand in parts beside it.
 */
export interface Packed {
  rows: PackedRow[];
  rules: KindRule[];
  part: number;
}
export type PackedRow = [
  id: string,
  title: string,
  nynorsk: 0 | 1,
  category: number,
  alsoIn: number,
  use: number[],
  withWhom: number[],
  min: number,
  max: number,
  preparation: number,
  running: number,
  cost: number,
  experience: number,
  phase: number[],
  purposes: number[],
  knowledge: number[],
  origin: number,
  examples: number,
  sizes: number[],
  /** Row numbers; a guide that is not there is left out. */
  combine: number[],
];

/** How many tools share a part of words. */
export const PART = 25;

const code = <T extends ValueTable>(table: T, value: Value<T>): number =>
  keysOf(table).indexOf(value);
const codes = <T extends ValueTable>(table: T, list: readonly Value<T>[]): number[] =>
  list.map((value) => code(table, value));

/** Tools as rows. */
export function pack(tools: readonly Tool[], rules: KindRule[]): Packed {
  const row = new Map(tools.map((tool, i) => [tool.id, i]));
  return {
    part: PART,
    rules,
    rows: tools.map((t) => [
      t.id,
      t.title,
      t.language === 'nn' ? 1 : 0,
      code('category', t.category),
      t.alsoIn ? code('category', t.alsoIn) : -1,
      codes('use', t.use),
      codes('withWhom', t.withWhom),
      t.min,
      t.max,
      t.preparation,
      t.running,
      code('cost', t.cost),
      code('experience', t.experience),
      codes('phase', t.phase),
      codes('purpose', t.purposes),
      codes('knowledge', t.knowledge),
      code('origin', t.origin),
      t.examples,
      codes('sizeClass', t.sizes),
      t.combine.flatMap((id) => row.get(id) ?? []),
    ]),
  };
}

function read<T extends ValueTable>(table: T, index: number): Value<T> {
  const value = keysOf(table)[index];
  if (value === undefined) throw new Error(`${table} har ingen verdi nummer ${index}`);
  return value;
}
const readAll = <T extends ValueTable>(table: T, list: readonly number[]): Value<T>[] =>
  list.map((index) => read(table, index));

/** Rows as tools. @throws when the rows were packed with other values than these */
export function unpack({ rows }: Packed): Tool[] {
  return rows.map(
    ([
      id,
      title,
      nynorsk,
      category,
      alsoIn,
      use,
      withWhom,
      min,
      max,
      preparation,
      running,
      cost,
      experience,
      phase,
      purposes,
      knowledge,
      origin,
      examples,
      sizes,
      combine,
    ]) => ({
      id,
      title,
      language: nynorsk ? 'nn' : 'nb',
      category: read('category', category),
      alsoIn: alsoIn === -1 ? undefined : read('category', alsoIn),
      use: readAll('use', use),
      withWhom: readAll('withWhom', withWhom),
      min,
      max,
      preparation,
      running,
      cost: read('cost', cost),
      experience: read('experience', experience),
      phase: readAll('phase', phase),
      purposes: readAll('purpose', purposes),
      knowledge: readAll('knowledge', knowledge),
      origin: read('origin', origin),
      examples,
      sizes: readAll('sizeClass', sizes),
      combine: combine.map((index) => rows[index]?.[0] ?? ''),
    }),
  );
}

/** Where the words of a tool are. */
export const partUrl = (row: number, part: number): string =>
  `/velg/tekst/${Math.floor(row / part)}.json`;
export const INDEX_URL = '/velg/verktoy.json';

/** Words in parts, in row order. */
export function textParts(texts: readonly ToolText[]): ToolText[][] {
  return Array.from({ length: Math.ceil(texts.length / PART) }, (_, i) =>
    texts.slice(i * PART, (i + 1) * PART),
  );
}
