import { keysOf } from '../../schemas/values.ts';
import type { Condition, Parties } from '../../schemas/situation.ts';
import { packSheet, readSheet, type PackedSheet } from './pack-sheet.ts';
import { code, codes, read, readAll, readMaybe } from './pack-values.ts';
import { PART } from './text-parts.ts';
import type { Tool, ToolEffort } from './tool.ts';

/**
 * The tools as compact JSON for the browser: one row of strings and numbers per tool, so that
 * thousands of guides still load in one small file. Words (`ToolText`) stand in parts beside it.
 */
export interface Packed {
  rows: PackedRow[];
  part: number;
}
type PackedEffort = [minutes: number, per: number, by?: number];
/** Left out at the end where there is nothing: what one takes instead is the number of its row. */
type PackedAvoid = [when?: Condition | 0, instead?: number];
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
  /** 0: any number. */
  municipalities: number,
  /** −1: the same as those who take part. 0: without a limit. */
  reaches: number,
  preparation: PackedEffort,
  running: PackedEffort,
  sheets: PackedSheet[],
  cost: number,
  costLeast: number,
  forWhom: number[],
  experience: number,
  phase: number[],
  purposes: number[],
  /** 0: nobody is taken for granted. */
  purposeParties: (Parties | 0)[] | 0,
  /** 0: whenever the tool is used. */
  purposePhases: (number[] | 0)[] | 0,
  knowledge: number[],
  origin: number,
  avoid: PackedAvoid[],
  examples: number,
  /** Municipalities in each size class, in its order. */
  sizes: number[],
];

const packEffort = ({ minutes, per, by }: ToolEffort): PackedEffort => {
  const effort = [minutes, code('effortPer', per)] as const;
  return by ? [...effort, code('forWhom', by)] : [...effort];
};

/** Tools as rows. */
export function pack(tools: readonly Tool[]): Packed {
  const rowOf = new Map(tools.map(({ id }, row) => [id, row]));
  return {
    part: PART,
    rows: tools.map((t) => [
      t.id,
      t.title,
      t.language === 'nn' ? 1 : 0,
      code('category', t.category),
      code('category', t.alsoIn),
      codes('use', t.use),
      codes('withWhom', t.withWhom),
      t.min,
      t.max,
      t.municipalities ?? 0,
      t.reaches === undefined ? -1 : t.reaches === Infinity ? 0 : t.reaches,
      packEffort(t.preparation),
      packEffort(t.running),
      t.sheets.map(packSheet),
      code('cost', t.cost),
      code('cost', t.costLeast),
      codes('forWhom', t.forWhom),
      code('experience', t.experience),
      codes('phase', t.phase),
      codes('purpose', t.purposes),
      t.purposeParties ? t.purposeParties.map((parties) => parties ?? 0) : 0,
      t.purposePhases ? t.purposePhases.map((phase) => (phase ? codes('phase', phase) : 0)) : 0,
      codes('knowledge', t.knowledge),
      code('origin', t.origin),
      t.avoid.map(({ when, instead }) => {
        const row = instead === undefined ? undefined : rowOf.get(instead);
        return row === undefined ? (when ? [when] : []) : [when ?? 0, row];
      }),
      t.examples,
      keysOf('sizeClass').map((size) => t.sizes[size] ?? 0),
    ]),
  };
}

const readEffort = ([minutes, per, by]: PackedEffort): ToolEffort => ({
  minutes,
  per: readMaybe('effortPer', per),
  ...(by !== undefined && { by: read('forWhom', by) }),
});
const readSizes = (counts: readonly number[]): Tool['sizes'] =>
  Object.fromEntries(
    keysOf('sizeClass').flatMap((size, i) => (counts[i] ? [[size, counts[i]]] : [])),
  );

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
      municipalities,
      reaches,
      preparation,
      running,
      sheets,
      cost,
      costLeast,
      forWhom,
      experience,
      phase,
      purposes,
      purposeParties,
      purposePhases,
      knowledge,
      origin,
      avoid,
      examples,
      sizes,
    ]) => ({
      id,
      title,
      language: nynorsk ? 'nn' : 'nb',
      category: read('category', category),
      alsoIn: readMaybe('category', alsoIn),
      use: readAll('use', use),
      withWhom: readAll('withWhom', withWhom),
      min,
      max,
      municipalities: municipalities || undefined,
      reaches: reaches === -1 ? undefined : reaches || Infinity,
      preparation: readEffort(preparation),
      running: readEffort(running),
      sheets: sheets.map(readSheet),
      cost: read('cost', cost),
      costLeast: readMaybe('cost', costLeast),
      forWhom: readAll('forWhom', forWhom),
      experience: read('experience', experience),
      phase: readAll('phase', phase),
      purposes: readAll('purpose', purposes),
      ...(purposeParties && {
        purposeParties: purposeParties.map((parties) => parties || undefined),
      }),
      ...(purposePhases && {
        purposePhases: purposePhases.map((phase) => (phase ? readAll('phase', phase) : undefined)),
      }),
      knowledge: readAll('knowledge', knowledge),
      origin: read('origin', origin),
      avoid: avoid.map(([when, instead]) => ({
        when: when || undefined,
        instead: instead === undefined ? undefined : rows[instead]?.[0],
      })),
      examples,
      sizes: readSizes(sizes),
    }),
  );
}

export const INDEX_URL = '/velg/verktoy.json';
