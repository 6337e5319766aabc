import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { CollectionName } from '../schemas/collections.ts';
import { fieldPath } from '../checks/fields.ts';
import type { Problem } from '../checks/problems.ts';
import { choicesOf } from '../domain/field-texts.ts';
import { fieldsOf, type Field } from '../schemas/walk.ts';
import type { BodyPart } from './body-edit.ts';
import { asAsked, hintOf, mustBe } from './hints.ts';
import { labelOf, toldByLabel } from './labels.ts';
import type { Titles } from './named.ts';

/** The form as a tree of HTML, from the schema. No script: the browser's own fields are enough. */

/** Empty rows offered below a list of groups, and in a list that must be there and is not. */
const SPARE_ROWS = 2;
const FIRST_ROWS = 6;
const MOST_ROWS = 60;

interface Context {
  collection: CollectionName;
  parts: readonly BodyPart[];
  form: URLSearchParams;
  problems: readonly Problem[];
}

const idOf = (name: string): string =>
  `f-${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '')}`;

const errorsAt = (name: string, { problems }: Context): Element[] =>
  problems.filter((p) => p.field === name).map((p) => h('p.error', p.sentence));

/** Some lines of text. */
const area = (name: string, rows: number, value: string, more: Record<string, string> = {}) =>
  h('textarea', { id: idOf(name), name, rows, ...more }, value);

/**
 * The values to choose from, also those in the file that are none of the allowed: what is not on the
 * page, a browser does not send, and it would be gone before anyone was told of it.
 */
const choicesWith = (field: Field, chosen: readonly string[]): [key: string, text: string][] => {
  const allowed = choicesOf(field);
  const other = [...new Set(chosen)].filter((value) => !allowed.some(([key]) => key === value));
  return [...allowed, ...other.map((value): [string, string] => [value, value])];
};

function input(field: Field, name: string, { form }: Context): Element {
  const value = form.get(name) ?? '';
  const own = { id: idOf(name), name };
  switch (field.type) {
    case 'boolean':
      return h('input', { type: 'checkbox', ...own, value: 'true', checked: form.has(name) });
    case 'date':
      return h('input', { type: 'date', ...own, value });
    case 'choice':
      return h(
        'select',
        own,
        h('option', { value: '' }),
        choicesWith(field, value ? [value] : []).map(([key, text]) =>
          h('option', { value: key, selected: value === key }, `${text} (${key})`),
        ),
      );
    case 'reference':
      return h('input', { ...own, list: `ids-${field.target ?? ''}`, value });
    case 'list':
      return area(name, 3, value, { 'aria-describedby': `${own.id}-h` });
    default:
      // A browser takes the line breaks out of a field of one line.
      return (field.max ?? 0) > 100 || value.includes('\n')
        ? area(name, 2, value)
        : h('input', {
            ...own,
            inputMode: field.type === 'number' ? 'decimal' : undefined,
            value,
          });
  }
}

/** What a field is called, and its name in the file. */
const titleOf = (field: Field): (ElementContent | string)[] => [
  `${asAsked(field.help.description) || field.name} `,
  h('code', field.name),
  ...mustBe(field),
];

/** Fields that belong together, under one title. */
const group = (name: string, title: ReturnType<typeof titleOf>, inside: Element[]): Element =>
  h('fieldset', { id: idOf(name) }, h('legend', title), inside);

/**
 * A box for each allowed value. The order of a list has meaning (the first phase is when a tool is
 * best), and a browser sends boxes in the order of the page: so the chosen stand first, in theirs.
 */
function boxes(field: Field, name: string, { form }: Context): Element[] {
  const chosen = form.getAll(name);
  const all = choicesWith(field, chosen);
  const rank = (value: string): number =>
    chosen.includes(value) ? chosen.indexOf(value) : chosen.length;
  return [
    h('p.hint', 'De valgte står først, i rekkefølgen filen har. Nye kommer sist.'),
    ...all
      .toSorted(([a], [b]) => rank(a) - rank(b))
      .map(([value, text]) =>
        h(
          'label.box',
          h('input', { type: 'checkbox', name, value, checked: chosen.includes(value) }),
          ` ${text}`,
        ),
      ),
  ];
}

/** A row for each group that is filled in, and some more. */
function rows(field: Field, name: string, context: Context): Element[] {
  const used = [...context.form.keys()].flatMap((key) =>
    key.startsWith(`${name}[`) ? [Number.parseInt(key.slice(name.length + 1), 10) + 1] : [],
  );
  const filled = Math.max(0, ...used);
  const spare = filled || !field.required ? SPARE_ROWS : FIRST_ROWS;
  const length = Math.max(filled, Math.min(MOST_ROWS, filled + spare));
  return Array.from({ length }, (_, i) =>
    h(
      'fieldset.row',
      { id: idOf(`${name}[${i}]`) },
      h('legend', String(i + 1)),
      errorsAt(fieldPath([name, i]).replace('.[', '['), context),
      (field.item?.fields ?? []).map((f) => control(f, `${name}[${i}].${f.name}`, context)),
    ),
  );
}

function control(field: Field, name: string, context: Context): Element {
  const title = titleOf(field);
  const errors = errorsAt(name, context);
  const item = field.type === 'list' ? field.item?.type : undefined;
  if (field.type === 'group')
    return group(name, title, [
      ...errors,
      ...field.fields.map((f) => control(f, `${name}.${f.name}`, context)),
    ]);
  if (item === 'choice') return group(name, title, [...errors, ...boxes(field, name, context)]);
  if (item === 'group')
    return group(name, title, [
      ...errors,
      h('p.hint', 'Tomme rader blir ikke lagret. Trenger du flere, så lagre først.'),
      ...rows(field, name, context),
    ]);
  const ofItems = field.type === 'list' ? context.problems : [];
  return h(
    '.field',
    h('label', { for: idOf(name) }, title),
    errors,
    ofItems
      .filter((p) => p.field.startsWith(`${name}[`))
      .map((p) => h('p.error', toldByLabel(p, context.collection, context.parts))),
    input(field, name, context),
    h('p.hint', { id: `${idOf(name)}-h` }, hintOf(field)),
  );
}

/** The place on the page that a problem is about, or '' where it is about the whole file. */
export function placeOf({ field }: Problem, parts: readonly BodyPart[]): string {
  const part = parts.find((p) => field === `## ${p.title}`);
  // An item of a list leads to the list: boxes and lines have no place of their own.
  return part
    ? idOf(`#${part.key}`)
    : field && !field.startsWith('##')
      ? idOf(field.replace(/\[\d+\]$/, ''))
      : '';
}

/** One part of the text. */
function bodyField(part: BodyPart, context: Context): Element {
  const name = `#${part.key}`;
  return h(
    '.field',
    h(
      'label',
      { for: idOf(name) },
      part.title,
      part.optional ? [' ', h('small', 'kan utelates')] : [],
    ),
    errorsAt(`## ${part.title}`, context),
    area(name, part.key === 'tekst' ? 30 : 8, context.form.get(name) ?? part.text),
  );
}

const isSection = (field: Field): boolean =>
  field.type === 'group' || (field.type === 'list' && field.item?.type === 'group');

/** Whether a place is below a section: `effort.running`, `tools[0].tool`. */
const isBelow = (path: string, section: string): boolean =>
  path.startsWith(section) && /^[.[]/.test(path.slice(section.length));

/**
 * A group on its own is a section to open, so that what stands below it is near; open where
 * something in it must be mended.
 */
function section(field: Field, context: Context): Element {
  const { name } = field;
  const faults = context.problems.filter((p) => p.field === name || isBelow(p.field, name)).length;
  const used = [...context.form.keys()].some((key) => isBelow(key, name));
  return h(
    'details',
    { open: faults > 0 || (field.required && !used) },
    h(
      'summary',
      labelOf(context.collection, name, context.parts),
      mustBe(field),
      faults ? h('small.count', ` ${faults} å rette`) : '',
    ),
    control(field, name, context),
  );
}

/** Links to the parts of the text and to the sections, on top of a long form. */
function contents(fields: readonly Field[], { collection, parts }: Context): Element {
  const sections = fields.filter(isSection);
  const link = (name: string, text: string): Element =>
    h('li', h('a', { href: `#${idOf(name)}` }, text));
  return h(
    'nav',
    { 'aria-label': 'I skjemaet' },
    h(
      'ul',
      parts.map((part) => link(`#${part.key}`, part.title)),
    ),
    h(
      'ul',
      sections.map(({ name }) => link(name, labelOf(collection, name, parts))),
    ),
  );
}

/** The fields of a collection and the parts of its text, with what is wrong beside each. */
export function formTree(titles: Titles, context: Context): Element[] {
  const { collection, parts } = context;
  const fields = fieldsOf(collection);
  return [
    ...[...titles].map(([name, pages]) =>
      h(
        'datalist',
        { id: `ids-${name}` },
        [...pages].map(([value, title]) => h('option', { value }, title)),
      ),
    ),
    contents(fields, context),
    h('h2', 'Feltene'),
    ...fields.map((field) =>
      isSection(field) ? section(field, context) : control(field, field.name, context),
    ),
    ...(parts.length ? [h('h2', 'Teksten')] : []),
    ...parts.map((part) => bodyField(part, context)),
  ];
}
