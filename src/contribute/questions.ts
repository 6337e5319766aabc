import { MOST_OFFERED } from '../domain/guide/compared.ts';
import { type CollectionName, headingsOf } from '../schemas/collections.ts';
import { allFieldsOf, type Field } from '../schemas/walk.ts';
import { forms, type Asked, type FormName } from './asked.ts';

/** A file that an answer may name: by its title, or by what a municipality is called today. */
export interface Titled {
  id: string;
  data: { title: string; nameNow?: string };
}

export interface Option {
  /** What goes into the file. */
  value: string;
  /** What a person sees and chooses. */
  text: string;
}

/**
 * How a question is answered. `named`: in one's own words, with names to pick from. `span` is the
 * least and the most, `time` an amount and its unit.
 */
export type AnswerForm =
  'line' | 'text' | 'lines' | 'number' | 'span' | 'time' | 'one' | 'many' | 'named';

/** A question of a form, with what the schema says of the answer. */
export interface Question extends Pick<Asked, 'asks' | 'field' | 'heading' | 'lead'> {
  form: AnswerForm;
  hint: string;
  required: boolean;
  first: boolean;
  /** How a number, a span or a time is written. */
  number?: string | undefined;
  /** Characters, items or size of a number. */
  min?: number | undefined;
  max?: number | undefined;
  options: readonly Option[];
}

function fieldOf(collection: CollectionName, path: string): Field {
  const field = allFieldsOf(collection).find((f) => f.path === path);
  if (!field) throw new Error(`${collection} har ikke feltet ${path}`);
  return field;
}

/** A long text gets some lines to stand on. */
const ONE_LINE = 120;

/** @param offered how many files an answer may name */
function formOf(field: Field, offered: number): AnswerForm {
  const { type, target, choices } = field.item ?? field;
  if (field.type === 'group')
    return field.fields.some(({ name }) => name === 'unit') ? 'time' : 'span';
  if (target === 'kommuner' || offered > MOST_OFFERED) return 'named';
  if (choices) return field.item ? 'many' : 'one';
  if (target) return field.max ? 'many' : 'one';
  if (field.item) return 'lines';
  if (type === 'number') return 'number';
  return (field.max ?? 0) > ONE_LINE ? 'text' : 'line';
}

const byTitle = (pages: readonly Titled[]): Option[] =>
  pages.map(({ id, data }) => ({ value: id, text: data.title }));

/** Both names of a municipality, each once. */
const byEitherName = (pages: readonly Titled[]): Option[] =>
  pages.flatMap(({ id, data: { title, nameNow = title } }) =>
    [...new Set([nameNow, title])].map((text) => ({ value: id, text })),
  );

/** What is said about how an answer is written. */
function limitOf(form: AnswerForm, max: number | undefined): string {
  if (form === 'lines') return 'Skriv ett svar på hver linje.';
  if (form === 'named') return 'Er det flere, så skill med komma.';
  if (max === undefined) return '';
  if (form === 'many') return `Velg høyst ${max}.`;
  return form === 'line' || form === 'text' ? `Høyst ${max} tegn.` : '';
}

/** What is said about an answer besides the question. */
const hintOf = (hint: string | undefined, form: AnswerForm, field: Field | undefined): string =>
  [hint, limitOf(form, field?.max)].filter(Boolean).join(' ');

/**
 * The questions of a form, in the order they are asked: the words are `asked.ts`, the rest the
 * schema's.
 * @param pages the files of a collection that an answer may name
 */
export function questionsOf(
  name: FormName,
  pages: (collection: CollectionName) => readonly Titled[],
): Question[] {
  const { collection, asked } = forms[name];
  return asked.map(({ asks, hint, number, field: path, heading, lead, must, first, words }) => {
    const common = { asks, required: must ?? false, first: first ?? false };
    if (path === undefined) {
      const fixed = headingsOf(collection)?.find(({ key }) => key === heading);
      if (!fixed) throw new Error(`${collection} har ikke overskriften ${heading ?? ''}`);
      const form = lead ? 'line' : fixed.content === 'text' ? 'text' : 'lines';
      return { ...common, heading, lead, form, hint: hintOf(hint, form, undefined), options: [] };
    }
    const field = fieldOf(collection, path);
    const { target, choices = {} } = field.item ?? field;
    const named = target ? pages(target) : [];
    const form = formOf(field, named.length);
    const options = target
      ? (target === 'kommuner' ? byEitherName : byTitle)(named)
      : Object.entries(words ?? choices).map(([value, text]) => ({ value, text }));
    return {
      ...common,
      field: path,
      form,
      hint: hintOf(number ?? hint, form, field),
      number,
      min: form === 'number' ? field.min : undefined,
      max: field.max,
      options,
    };
  });
}
