import type { ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { addressFault } from '../checks/addresses.ts';
import { withHouseNames } from '../checks/house-forms.ts';
import { forms, type FormName } from '../contribute/asked.ts';
import { questionsOf, type Question } from '../contribute/questions.ts';
import { linesOf, readSent } from '../contribute/text.ts';
import { entriesOf } from '../content/entry.ts';
import { HIDDEN_CHARACTER, MERGE_MARK } from '../content/frontmatter.ts';
import { writeMarkdown } from '../content/markdown.ts';
import { headingsOf, type CollectionName } from '../schemas/collections.ts';
import { headingFor } from '../schemas/headings.ts';
import { allFieldsOf, fieldsOf } from '../schemas/walk.ts';
import { languageFrom, type Language } from '../schemas/values.ts';
import { questionsFor, readAnswer, setAt } from './questions.ts';
import { proposalFor, type Desk } from './start.ts';

/** What somebody sent, as a new file: everything they wrote is text, and nothing is lost. */
export interface TakenIn {
  /** In the order of the schema. */
  data: Record<string, unknown>;
  body: string;
  answered: number;
  /** Sentences about what found no place in the file. */
  leftOut: string[];
}

/** What the one who sent it was not asked, until an editor knows better. */
const unasked: Readonly<Record<FormName, Record<string, string>>> = {
  erfaring: { evidence: 'erfaring', results: 'ikke-oppgitt' },
  verktoy: {},
};

const note: Readonly<Record<Language, string>> = {
  nb: 'Tatt inn fra skjemaet på nettstedet, slik det ble sendt. Ikke lest mot noen kilde ennå.',
  nn: 'Teken inn frå skjemaet på nettstaden, slik det vart sendt. Ikkje lesen mot noka kjelde enno.',
};

/** Without what Word, mail and git leave in a text. */
const cleaned = (text: string): string =>
  withHouseNames(text)
    .replace(new RegExp(MERGE_MARK, 'gm'), '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(new RegExp(HIDDEN_CHARACTER, 'g'), '')
    .replace(/\u00AD/g, '')
    .normalize('NFC');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ADDRESS = /(https:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)])/;

/** Text is text, except an address on its own: that is a link, as in a mail. */
const paragraph = (text: string): Paragraph => ({
  type: 'paragraph',
  children: text.split(ADDRESS).flatMap((value, i): PhrasingContent[] => {
    const shown: Text = { type: 'text', value };
    const link = i % 2 === 1 && addressFault(value) === undefined;
    return value ? [link ? { type: 'link', url: value, children: [shown] } : shown] : [];
  }),
});

const list = (items: readonly string[], ordered: boolean): RootContent => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(item)],
  })),
});

const IN_LIST = /^\s*([-*•]|\d+[.)])\s+/;

/** The blocks of an answer in running text: what was written as a list stays one. */
function blocksOf(answer: string): RootContent[] {
  return answer.split(/\n\s*\n/).flatMap((part): RootContent[] => {
    const lines = part.split('\n').filter((line) => line.trim());
    const start = lines.findIndex((line) => IN_LIST.test(line));
    const text = (start === -1 ? lines : lines.slice(0, start)).map((line) => line.trim());
    const items = start === -1 ? [] : lines.slice(start);
    return [
      ...(text.length ? [paragraph(text.join(' '))] : []),
      ...(items.length ? [list(linesOf(items.join('\n')), /^\s*\d/.test(items[0] ?? ''))] : []),
    ];
  });
}

function bodyOf(
  collection: CollectionName,
  language: Language,
  answers: ReadonlyMap<Question, string>,
): string {
  const parts = (headingsOf(collection) ?? []).flatMap((heading) => {
    const own = [...answers].filter(([question]) => question.heading === heading.key);
    if (!own.length && heading.optional) return [];
    const blocks = own.flatMap(([{ lead }, answer]) =>
      lead
        ? [paragraph(`${lead}: ${oneLine(answer)}`)]
        : heading.content === 'text'
          ? blocksOf(answer)
          : [list(linesOf(answer), heading.content === 'steps')],
    );
    const text = blocks.length ? `\n${writeMarkdown(...blocks)}\n` : '';
    return [`## ${headingFor(heading, language)}\n${text}`];
  });
  return parts.join('\n');
}

/** The value an answer gives a field, and the words that are none of the answers to choose from. */
function valueOf(question: Question, answer: string): { values: unknown[]; unknown: string[] } {
  const { form, options } = question;
  if (form === 'line' || form === 'text') return { values: [oneLine(answer)], unknown: [] };
  if (form === 'number')
    return { values: [/^\d{1,9}$/.test(answer) ? Number(answer) : oneLine(answer)], unknown: [] };
  if (form === 'lines') return { values: linesOf(answer), unknown: [] };
  const words = linesOf(form === 'named' ? answer.replace(/,/g, '\n') : answer);
  const found = words.map((word) => ({
    word,
    option: options.find(({ text }) => text.toLowerCase() === word.toLowerCase()),
  }));
  return {
    values: [...new Set(found.flatMap(({ option }) => (option ? [option.value] : [])))],
    unknown: found.flatMap(({ word, option }) => (option ? [] : [word])),
  };
}

/**
 * Makes a new file of what somebody sent: a draft, as far as the answers go.
 * @param text the file, a mail, or text from Word
 * @returns undefined when none of the questions stand in the text
 */
export function takeIn(name: FormName, text: string, desk: Desk): TakenIn | undefined {
  const { collection } = forms[name];
  const questions = questionsOf(name, (wanted) => entriesOf(desk.entries, wanted));
  const { answers, before } = readSent(cleaned(text), questions);
  if (!answers.size) return undefined;
  const data: Record<string, unknown> = {};
  const leftOut = before.length
    ? [`Dette står før det første spørsmålet: «${before.join(' ').slice(0, 300)}»`]
    : [];
  for (const [question, answer] of answers) {
    const field = allFieldsOf(collection).find(({ path }) => path === question.field);
    if (!field) continue;
    const { values, unknown } = valueOf(question, answer);
    if (values.length) setAt(data, field.path, field.type === 'list' ? values : values[0]);
    if (unknown.length)
      leftOut.push(`«${question.asks}»: ${unknown.map((word) => `«${word}»`).join(', ')}`);
  }
  const language = languageFrom(data.language);
  const known = new Map(Object.entries(data).map(([key, value]) => [key, String(value)]));
  for (const [path, value] of Object.entries(unasked[name]))
    if (data[path] === undefined) setAt(data, path, value);
  for (const field of questionsFor(collection)) {
    const proposal =
      field.path === 'review.note' ? note[language] : proposalFor(field, known, desk);
    const answer = proposal ? readAnswer(field, proposal, desk.ids) : { value: undefined };
    const isSet = known.has(field.path.split('.')[0] ?? '');
    if (!isSet && 'value' in answer && answer.value !== undefined)
      setAt(data, field.path, answer.value);
  }
  data.draft = true;
  return {
    data: Object.fromEntries(
      fieldsOf(collection).flatMap(({ name: key }) =>
        data[key] === undefined ? [] : [[key, data[key]]],
      ),
    ),
    body: `\n${bodyOf(collection, language, answers)}`,
    answered: answers.size,
    leftOut,
  };
}
