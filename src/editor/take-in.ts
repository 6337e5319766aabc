import { withHouseNames } from '../checks/house-forms.ts';
import { forms, type FormName } from '../contribute/asked.ts';
import { questionsOf, type Question } from '../contribute/questions.ts';
import { isYear, numberIn, rangeIn, timeIn } from '../contribute/readings.ts';
import { linesOf, readSent } from '../contribute/text.ts';
import { entriesOf } from '../content/entry.ts';
import { HIDDEN_CHARACTER, MERGE_MARK } from '../content/frontmatter.ts';
import { allFieldsOf, fieldsOf } from '../schemas/walk.ts';
import { languageFrom, textOf, type Language, type Value } from '../schemas/values.ts';
import { avoidFrom, isNone, resultsIn, useFrom } from './derive.ts';
import { toLookAt } from './look-at.ts';
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

/** The note of a new file, with the municipalities that have no page yet: else nobody knows of them. */
function noteWith(absent: readonly string[], language: Language): string {
  const names = absent
    .map((name) => `«${oneLine(name).slice(0, 60)}»`)
    .slice(0, 2)
    .join(', ');
  const missing =
    language === 'nn' ? 'Kommune som ikkje er lagd inn' : 'Kommune som ikke er lagt inn';
  return names ? `${note[language]} ${missing}: ${names}.` : note[language];
}

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

/** A number, or what was written where it is none: the check tells of it. */
const numberFrom = (question: Question, answer: string): unknown =>
  numberIn(answer, isYear(question.min)) ?? oneLine(answer);

/** The parts of a group, by their names in it. */
function partsFrom(form: 'span' | 'time', answer: string): object {
  if (form === 'span') return rangeIn(answer) ?? { min: oneLine(answer) };
  // A number alone is an amount of something.
  return timeIn(answer) ?? { amount: numberIn(answer, false) ?? oneLine(answer) };
}

/** The value an answer gives a field, and the words that are none of the answers to choose from. */
function valueOf(question: Question, answer: string): { values: unknown[]; unknown: string[] } {
  const { form, options } = question;
  if (form === 'line' || form === 'text') return { values: [oneLine(answer)], unknown: [] };
  if (form === 'number') return { values: [numberFrom(question, answer)], unknown: [] };
  if (form === 'span' || form === 'time') return { values: [partsFrom(form, answer)], unknown: [] };
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

/** A municipality that is not among the files is made by the editor. */
const isMunicipality = ({ field }: Question): boolean => field === 'municipalities';

/** What was left out of a field, and what to do where a page is missing. */
function unknownSentence(question: Question, unknown: readonly string[]): string {
  const words = unknown.map((word) => `«${word}»`).join(', ');
  // What they wrote is no part of a command that somebody may copy.
  return isMunicipality(question)
    ? `«${question.asks}»: ${words} er ikke lagt inn. Lag kommunen (npm run ny -- kommune), og skriv filnavnet i «municipalities».`
    : `«${question.asks}»: ${words}`;
}

/** One answer among those a list of groups has: the group is made of it. */
const PURPOSE = 'purposes[].purpose';

/**
 * Fills in what the answers say about other fields.
 * @returns the fields that were filled in
 */
function derive(
  data: Record<string, unknown>,
  answers: ReadonlyMap<Question, string>,
  language: Language,
  place: string | undefined,
): string[] {
  const made: string[] = [];
  const fill = (path: string, value: unknown): void => {
    setAt(data, path, value);
    made.push(path);
  };
  const [says] = place && data.results === 'rapportert' ? resultsIn(answers) : [];
  if (says !== undefined) fill('told', [{ says, by: 'kommunen', place }]);
  const avoid = avoidFrom(answers);
  if (avoid.length) fill('avoidWhen', avoid);
  const purpose = [...answers].find(([{ field }]) => field === PURPOSE);
  const [gives] = purpose ? valueOf(...purpose).values : [];
  // How it gives it, stands in what they say that it is, until an editor says it better.
  if (gives !== undefined) fill('purposes', [{ purpose: gives, how: data.summary }]);
  const met = (data.withWhom ?? []) as Value<'withWhom'>[];
  if (met.length && data.use === undefined) fill('use', useFrom(met));
  const people = (data.participants ?? {}) as { who?: unknown };
  if (met.length && people.who === undefined) {
    const words = met.map((who) => textOf('withWhom', who, language)).join(', ');
    const who = words.charAt(0).toUpperCase() + words.slice(1);
    fill('participants', { who, ...people });
  }
  return made;
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
  const absent: string[] = [];
  const leftOut = before.length
    ? [`Dette står før det første spørsmålet: «${before.join(' ').slice(0, 300)}»`]
    : [];
  for (const [{ asks }, answer] of [...all].filter(isNothing))
    leftOut.push(`«${asks}»: «${oneLine(answer)}»`);
  for (const [question, answer] of answers) {
    const field = allFieldsOf(collection).find(({ path }) => path === question.field);
    if (!field) continue;
    const { values, unknown } = valueOf(question, answer);
    const [value] = values;
    if (field.type === 'group') {
      for (const [name, part] of Object.entries(value as object))
        setAt(data, `${field.path}.${name}`, part);
    } else if (value !== undefined && field.path !== PURPOSE)
      setAt(data, field.path, field.type === 'list' ? values : value);
    if (unknown.length) leftOut.push(unknownSentence(question, unknown));
    if (isMunicipality(question)) absent.push(...unknown);
  }
  const language = languageFrom(data.language);
  const made = derive(data, answers, language, place);
  const known = new Map(Object.entries(data).map(([key, value]) => [key, String(value)]));
  for (const [path, value] of Object.entries(unasked[name]))
    if (data[path] === undefined) setAt(data, path, value);
  for (const field of questionsFor(collection)) {
    const proposal =
      field.path === 'review.note' ? noteWith(absent, language) : proposalFor(field, known, desk);
    const answer = proposal ? readAnswer(field, proposal, desk.names) : { value: undefined };
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
    lookAt: toLookAt(collection, answers, made),
  };
}
