import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const querySchema = z.strictObject({
  kind: z.string().min(1),
  query: z.string().min(1),
  /** Addresses of the pages that are right, any one of them. None: the site has no answer. */
  right: z.array(z.string().regex(/^\/(?:[a-z0-9/-]+\/)?(?:#[a-z0-9-]+)?$/)),
});

/** What people type, and the pages that are right. */
export type BenchQuery = z.infer<typeof querySchema>;

/** The sets the search may be tuned on, in the order they were written. */
export const trainingSets = [
  'foerste',
  'oeving',
  'utvikling',
  'tidligere',
  'titler',
  'foer-titlene',
] as const;
/**
 * The sets nobody who works on the search looks into: they are known by their numbers only. The
 * second is the one before the first, and the third was written before its writers saw the titles,
 * and is harder.
 */
export const heldOutSets = ['proeve', 'proeve-forrige', 'proeve-foer-titlene'] as const;
export type SetName = (typeof trainingSets)[number] | (typeof heldOutSets)[number];

/** One query as people may write it twice. */
const same = (query: string): string => query.trim().toLowerCase();

/**
 * The queries of `scripts/bench/sets/<name>.json`.
 * @throws {z.ZodError} when the file is not a list of queries
 */
export const readSet = (name: SetName): BenchQuery[] =>
  z
    .array(querySchema)
    .parse(JSON.parse(readFileSync(join('scripts/bench/sets', `${name}.json`), 'utf8')));

/** Each query once: the first that was written so stands. */
export function unlike(queries: readonly BenchQuery[]): BenchQuery[] {
  const first = new Map<string, BenchQuery>();
  for (const query of queries)
    if (!first.has(same(query.query))) first.set(same(query.query), query);
  return [...first.values()];
}

/** The queries that no other list has. */
export function notIn(queries: readonly BenchQuery[], others: readonly BenchQuery[]): BenchQuery[] {
  const known = new Set(others.map((o) => same(o.query)));
  return queries.filter((q) => !known.has(same(q.query)));
}
