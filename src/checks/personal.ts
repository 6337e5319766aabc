import type { ContentDocument } from '../content/entry.ts';
import { nodesOf } from './nodes.ts';
import { bareNumber, personalNumbers } from './personal-numbers.ts';
import { problem, type Problem } from './problems.ts';
import { textsIn } from './texts.ts';

/** Identity numbers and mobile numbers in fields and text. */
export function personalProblems(doc: ContentDocument): Problem[] {
  const review = doc.raw.review as { notPersonal?: unknown } | null | undefined;
  const written = Array.isArray(review?.notPersonal) ? review.notPersonal : [];
  const allowed = new Set(written.map((number) => bareNumber(String(number))));
  const found = (field: string, text: string, line: number): Problem[] =>
    personalNumbers(text, allowed).map((code) =>
      code === 'national-id'
        ? problem(doc.path, field, code, line)
        : problem(doc.path, field, 'private-phone', line),
    );
  return [
    ...textsIn(doc.raw).flatMap(([field, text]) => found(field, text, 0)),
    ...nodesOf(doc).flatMap(({ node, line }) =>
      'value' in node
        ? found('', node.value, line)
        : 'url' in node
          ? found('', node.url, line)
          : [],
    ),
  ];
}
