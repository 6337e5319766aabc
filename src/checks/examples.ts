import type { z } from 'zod';
import type { ContentDocument } from '../content/entry.ts';
import { exampleSchema } from '../schemas/example.ts';
import { problem, type Problem } from './problems.ts';

const fields = exampleSchema.shape;

/**
 * A field as written, so that a fault in another field hides nothing; left out where it is faulty.
 */
const field = <T>(schema: z.ZodType<T>, value: unknown): T | undefined =>
  schema.safeParse(value).data;

/** Results are reported when, and only when, it stands what was told. */
function toldProblems({ path, raw }: ContentDocument): Problem[] {
  const results = field(fields.results, raw.results);
  const told = field(fields.told, raw.told);
  if (!results || !told || (results === 'rapportert') === told.length > 0) return [];
  return results === 'rapportert'
    ? [problem(path, 'results', 'told-missing')]
    : [problem(path, 'told', 'told-not-reported', results)];
}

/**
 * Examples say what was told, and every problem has an example that wanted to solve it.
 * @param unread whether there are examples that could not be read: any of them may have the problem
 */
export function exampleFieldProblems(
  documents: readonly ContentDocument[],
  unread: boolean,
): Problem[] {
  const of = (collection: string): ContentDocument[] =>
    documents.filter((doc) => doc.collection === collection && doc.raw.draft !== true);
  const examples = of('eksempler');
  const solved = new Set(examples.flatMap(({ raw }) => field(fields.problems, raw.problems) ?? []));
  return [
    ...examples.flatMap(toldProblems),
    ...of('problemer')
      .filter(({ id }) => !unread && !solved.has(id))
      .map(({ path }) => problem(path, '', 'problem-unused')),
  ];
}
