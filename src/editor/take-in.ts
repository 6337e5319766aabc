import { withHouseNames } from '../checks/house-forms.ts';
import { forms, type FormName } from '../contribute/asked.ts';
import { questionsOf, type Question } from '../contribute/questions.ts';
import { linesOf, readSent } from '../contribute/text.ts';
import { entriesOf } from '../content/entry.ts';
import { HIDDEN_CHARACTER, MERGE_MARK } from '../content/frontmatter.ts';
import { allFieldsOf, fieldsOf } from '../schemas/walk.ts';
import { languageFrom, type Language } from '../schemas/values.ts';
import { avoidFrom, isNone, timeIn, toldFrom, toLookAt, yearIn } from './derive.ts';
import { questionsFor, readAnswer, setAt } from './questions.ts';
import { bodyOf, oneLine } from './sent-body.ts';
import { proposalFor, type Desk } from './start.ts';

/** What somebody sent, as a new file: everything they wrote is text, and nothing is lost. */
export interface TakenIn {
  /** In the order of the schema. */
  data: Record<string, unknown>;
  body: string;
  answered: number;
  /** Sentences about what found no place in the file. */
  leftOut: string[];
  /** Sentences about what must be looked at before others read it. */
  lookAt: string[];
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

/** A name as it stands in a list: «Trysil kommune» is «Trysil». */
const bareName = (word: string): string => word.toLowerCase().replace(/ kommune$/, '');

function numberFrom(question: Question, answer: string): unknown {
  if (/^\d{1,9}$/.test(answer)) return Number(answer);
  const isYear = (question.min ?? 0) > 1000;
  return (isYear ? yearIn(answer) : undefined) ?? oneLine(answer);
}

/** The value an answer gives a field, and the words that are none of the answers to choose from. */
function valueOf(question: Question, answer: string): { values: unknown[]; unknown: string[] } {
  const { form, options } = question;
  if (form === 'line' || form === 'text') return { values: [oneLine(answer)], unknown: [] };
  if (form === 'number') return { values: [numberFrom(question, answer)], unknown: [] };
  if (form === 'lines') return { values: linesOf(answer), unknown: [] };
  const words = linesOf(form === 'named' ? answer.replace(/,/g, '\n') : answer);
  const found = words.map((word) => ({
    word,
    option:
      options.find(({ text }) => text.toLowerCase() === word.toLowerCase()) ??
      options.find(({ text }) => form === 'named' && bareName(text) === bareName(word)),
  }));
  return {
    values: [...new Set(found.flatMap(({ option }) => (option ? [option.value] : [])))],
    unknown: found.flatMap(({ word, option }) => (option ? [] : [word])),
  };
}

/** What was left out of a field, and what to do where a page is missing. */
function unknownSentence({ asks, form }: Question, unknown: readonly string[]): string {
  const words = unknown.map((word) => `«${word}»`).join(', ');
  // What they wrote is no part of a command that somebody may copy.
  return form === 'named'
    ? `«${asks}»: ${words} er ikke lagt inn. Lag kommunen (npm run ny -- kommune), og skriv filnavnet i «municipalities».`
    : `«${asks}»: ${words}`;
}

/** One answer among those a list of groups has: the group is made of it. */
const PURPOSE = 'purposes[].purpose';

/** Fills in what the answers say about other fields. */
function derive(
  data: Record<string, unknown>,
  answers: ReadonlyMap<Question, string>,
  place: string | undefined,
): void {
  const told = place && data.results === 'rapportert' ? toldFrom(answers, place) : [];
  if (told.length) data.told = told;
  const avoid = avoidFrom(answers);
  if (avoid.length) data.avoidWhen = avoid;
  for (const part of Object.values(data.effort ?? {}) as Record<string, unknown>[]) {
    const time = typeof part.amount === 'string' ? timeIn(part.amount) : undefined;
    if (time) Object.assign(part, time);
    else if (part.amount !== undefined) part.unit ??= 'minutter';
  }
}

/**
 * Makes a new file of what somebody sent: a draft, as far as the answers go.
 * @param text the file, a mail, or text from Word
 * @param place where in a source it can be read, when the editor knows
 * @returns undefined when none of the questions stand in the text
 */
export function takeIn(
  name: FormName,
  text: string,
  desk: Desk,
  place?: string,
): TakenIn | undefined {
  const { collection } = forms[name];
  const questions = questionsOf(name, (wanted) => entriesOf(desk.entries, wanted));
  const { answers: all, before } = readSent(cleaned(text), questions);
  if (!all.size) return undefined;
  const isNothing = ([{ lead }, answer]: [Question, string]): boolean =>
    lead !== undefined && isNone(answer);
  const answers = new Map([...all].filter((entry) => !isNothing(entry)));
  const data: Record<string, unknown> = {};
  const leftOut = before.length
    ? [`Dette står før det første spørsmålet: «${before.join(' ').slice(0, 300)}»`]
    : [];
  for (const [{ asks }, answer] of [...all].filter(isNothing))
    leftOut.push(`«${asks}»: «${oneLine(answer)}»`);
  let purpose: unknown;
  for (const [question, answer] of answers) {
    const field = allFieldsOf(collection).find(({ path }) => path === question.field);
    if (!field) continue;
    const { values, unknown } = valueOf(question, answer);
    if (values.length && field.path === PURPOSE) purpose = values[0];
    else if (values.length) setAt(data, field.path, field.type === 'list' ? values : values[0]);
    if (unknown.length) leftOut.push(unknownSentence(question, unknown));
  }
  const language = languageFrom(data.language);
  derive(data, answers, place);
  // How it gives it, stands in what they say that it is, until an editor says it better.
  if (purpose !== undefined) data.purposes = [{ purpose, how: data.summary }];
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
    body: `\n${bodyOf(collection, language, answers, place)}`,
    answered: all.size,
    leftOut,
    lookAt: toLookAt(answers),
  };
}
