import { answerSentences } from './sentences/answers.ts';
import { bodySentences } from './sentences/body.ts';
import { fieldSentences } from './sentences/fields.ts';
import { figureSentences } from './sentences/figures.ts';
import { fileSentences } from './sentences/files.ts';
import { formSentences } from './sentences/form.ts';
import { sendSentences } from './sentences/send.ts';
import { sheetSentences } from './sentences/sheets.ts';

/**
 * Every sentence an editor can meet, by code. A sentence says what is wrong and what to do;
 * file and field stand before it. Each code has a test in check.test.ts.
 */
export const sentences = {
  ...answerSentences,
  ...fileSentences,
  ...fieldSentences,
  ...formSentences,
  ...sendSentences,
  ...sheetSentences,
  ...bodySentences,
  ...figureSentences,
} as const;

export type Code = keyof typeof sentences;

/**
 * One thing that is wrong, as data. `field` is a frontmatter path, a heading, or empty for the
 * whole file.
 */
export interface Problem {
  file: string;
  field: string;
  code: Code;
  sentence: string;
  /** The sentence with each field name in it between U+E000 and U+E001. */
  marked: string;
}

/** Makes a problem from the error table. The arguments are those of the sentence for the code. */
export function problem<C extends Code>(
  file: string,
  field: string,
  code: C,
  ...args: Parameters<(typeof sentences)[C]>
): Problem {
  const marked = (sentences[code] as (...a: unknown[]) => string)(...args)
    // What an editor pasted may steer a terminal or turn the line around.
    .replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
  return { file, field, code, sentence: marked.replace(/[\uE000\uE001]/g, ''), marked };
}

/** One line for people: `content/verktoy/x.md: combineWith[1]: «frokostmote» finnes ikke. …` */
export function formatProblem(p: Problem): string {
  return p.field ? `${p.file}: ${p.field}: ${p.sentence}` : `${p.file}: ${p.sentence}`;
}
