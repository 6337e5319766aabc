import type { ContentDocument } from '../content/entry.ts';
import { problem, type Problem } from './problems.ts';

const QUOTES = /[“”„]/;
const BULLET = /^\s*[•·▪◦●]\s/;

/** What a word processor leaves behind: its quotes in fields and text, its bullets in text. */
export function pastedProblems(doc: ContentDocument): Problem[] {
  const fields = Object.entries(doc.raw).filter(([, value]) =>
    QUOTES.test(JSON.stringify(value) ?? ''),
  );
  return [
    ...fields.map(([field]) => problem(doc.path, field, 'foreign-quotes', 0)),
    ...doc.markdown
      .split('\n')
      .flatMap((line, i) => [
        ...(QUOTES.test(line)
          ? [problem(doc.path, '', 'foreign-quotes', doc.bodyLine + i + 1)]
          : []),
        ...(BULLET.test(line)
          ? [problem(doc.path, '', 'foreign-bullet', doc.bodyLine + i + 1)]
          : []),
      ]),
  ];
}
