import type { Question } from './questions.ts';

/**
 * What people send, as text: the same in a mail, in a file and on paper. Each question is a heading,
 * and the answer stands below it.
 */

/** One question with its answer, which may have many lines. */
export interface Answer {
  asks: string;
  answer: string;
}

/** A line of an answer that would be read as a heading is marked, as Markdown does it. */
const asText = (answer: string): string =>
  answer
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(/^(\s*)(\\*#)/gm, '$1\\$2');

const asWritten = (text: string): string => text.replace(/^(\s*)\\(\\*#)/gm, '$1$2');

/**
 * The text of a form that is filled in. Questions without an answer are left out.
 * @param title the name of the form
 * @param from where the form is
 */
export function sentText(title: string, from: string, answers: readonly Answer[]): string {
  const parts = answers
    .filter(({ answer }) => answer.trim())
    .map(({ asks, answer }) => `## ${asks}\n\n${asText(answer)}\n`);
  return [`# ${title}\n`, `Skjema: ${from}\n`, ...parts].join('\n');
}

/** What is said below a question in a file to fill in. */
export const noteOf = ({ form, hint, required }: Pick<Question, 'form' | 'hint' | 'required'>) =>
  [required && 'Må fylles ut.', hint, form === 'one' && 'Velg ett svar.'].filter(Boolean).join(' ');

/** Signs that Markdown would read. */
const MARKS = '[\\\\<>[\\]*_`!&]';

/** A text of ours that stays plain in Markdown. */
const plain = (text: string): string => text.replace(new RegExp(MARKS, 'g'), '\\$&');

/** A form to fill in by hand: every question, with its hint and what there is to choose from. */
export function emptyText(title: string, from: string, questions: readonly Question[]): string {
  const parts = questions.map((question) => {
    const note = noteOf(question);
    const boxes =
      question.form === 'one' || question.form === 'many'
        ? question.options.map(({ text }) => `- [ ] ${plain(text)}\n`).join('')
        : '';
    return `## ${question.asks}\n\n${note && `> ${note}\n\n`}${boxes || '\n'}`;
  });
  return [`# ${title}\n`, `Skjema: ${from}\n`, ...parts].join('\n');
}

/** A line as it is compared: a heading, or the question alone as Word and mail leave it. */
const bare = (line: string): string =>
  line
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');

/**
 * Reads what somebody sent, however it came: the file, a mail, or text from Word.
 * @returns the answers in the order of the questions, and the lines that stand before the first
 *   question and are no answer
 */
export function readSent(
  text: string,
  questions: readonly Question[],
): { answers: Map<Question, string>; before: string[] } {
  const byWords = new Map(questions.map((question) => [question.asks, question]));
  const before: string[] = [];
  const found = new Map<Question, string[]>();
  let lines = before;
  let current: Question | undefined;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const question = byWords.get(bare(line));
    if (question && !found.has(question)) {
      current = question;
      lines = [];
      found.set(question, lines);
    } else if (!current || line.trim() !== `> ${noteOf(current)}`) lines.push(line);
  }
  const answers = new Map<Question, string>();
  for (const question of questions) {
    const answer = asWritten((found.get(question) ?? []).join('\n').trim());
    if (answer) answers.set(question, answer);
  }
  return {
    answers,
    before: before.filter((line) => line.trim() && !/^(# |Skjema: )/.test(line)),
  };
}

/** The chosen or listed lines of an answer. A box that is not ticked is not chosen. */
export function linesOf(answer: string): string[] {
  return answer
    .split('\n')
    .filter((line) => !/^\s*[-*] \[ ?\]/.test(line))
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '')
        .replace(/^\[[xX]\]\s*/, '')
        .replace(new RegExp(`\\\\(${MARKS})`, 'g'), '$1')
        .trim(),
    )
    .filter(Boolean);
}
