import type { ContentDocument } from '../content/entry.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { nodesOf } from './nodes.ts';
import { bareNumber, personalNumbers } from './personal-numbers.ts';
import { problem, type Problem } from './problems.ts';
import { recognisable } from './recognisable.ts';
import { textsIn } from './texts.ts';

/** What somebody has looked at, and says that it is nobody's. */
function looked(doc: ContentDocument): string[] {
  const review = doc.raw.review as { notPersonal?: unknown } | null | undefined;
  return Array.isArray(review?.notPersonal) ? review.notPersonal.map(String) : [];
}

/** The collections that tell of people at home and at work. Sources name their authors. */
const ofPeople: readonly CollectionName[] = ['eksempler', 'problemer', 'verktoy'];

/**
 * Words that somebody may be recognised by, in fields and text. A warning: only people can tell who
 * it is.
 */
export function recognisableWarnings(doc: ContentDocument): Problem[] {
  if (!ofPeople.includes(doc.collection)) return [];
  const seen = new Set(looked(doc).map((words) => words.toLowerCase()));
  // Each once: where it stands first.
  const found = (field: string, text: string, line: number): Problem[] =>
    recognisable(text).flatMap((words) => {
      if (seen.has(words.toLowerCase())) return [];
      seen.add(words.toLowerCase());
      return [problem(doc.path, field, 'maybe-somebody', words, line)];
    });
  return [
    ...textsIn(doc.raw)
      .filter(([field]) => !field.startsWith('review'))
      .flatMap(([field, text]) => found(field, text, 0)),
    ...nodesOf(doc).flatMap(({ node, line }) =>
      node.type === 'text' ? found('', node.value, line) : [],
    ),
  ];
}

/** Identity numbers and mobile numbers in fields and text. */
export function personalProblems(doc: ContentDocument): Problem[] {
  const allowed = new Set(looked(doc).map(bareNumber));
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
