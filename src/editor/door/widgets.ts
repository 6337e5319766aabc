import { collections, type CollectionName } from '../../schemas/collections.ts';
import { languageFrom } from '../../schemas/values.ts';
import { allFieldsOf, fieldsOf, type Field } from '../../schemas/walk.ts';
import { emptyBody } from '../write.ts';

/** The fields of the schemas, in the words of Decap CMS. */

export type Widget = Record<string, unknown>;

/** What is asked stands first, and the advice below the field. */
function wordsOf(field: Field): Widget {
  const { description, good } = field.help;
  const [label = '', ...advice] = description.split(/\. (?=\p{Lu})/u);
  return {
    label: label || field.name,
    hint: [...advice, good && `Eksempel: ${good}`].filter(Boolean).join('. '),
  };
}

const options = (choices: Readonly<Record<string, string>>): Widget[] =>
  Object.entries(choices).map(([value, label]) => ({ value, label: label || value }));

/** A page of another collection, by its title. */
const relation = (target: CollectionName): Widget => ({
  widget: 'relation',
  collection: target,
  search_fields: ['title'],
  display_fields: ['title'],
  value_field: '{{slug}}',
  options_length: 500,
});

/** The control of one value. */
function controlOf(field: Field): Widget {
  const { type, choices, target, min, max, whole } = field;
  if (choices) return { widget: 'select', options: options(choices) };
  if (target) return relation(target);
  switch (type) {
    case 'boolean':
      return { widget: 'boolean' };
    case 'number':
      return { widget: 'number', value_type: whole ? 'int' : 'float', min, max };
    case 'date':
      // As text: it is text in the file, and a picker would write an hour as well.
      return {
        widget: 'string',
        pattern: ['^\\d{4}-\\d{2}-\\d{2}$', 'Skriv år-måned-dag, for eksempel 2026-11-20.'],
      };
    default:
      return max !== undefined && max > 120
        ? { widget: 'text', pattern: [`^[\\s\\S]{0,${max}}$`, `Skriv høyst ${max} tegn.`] }
        : {
            widget: 'string',
            ...(max !== undefined && { pattern: [`^.{0,${max}}$`, `Skriv høyst ${max} tegn.`] }),
          };
  }
}

/** Whether nothing is an answer: «forfattere ikke oppgitt». */
const takesNone = (field: Field): boolean =>
  field.type === 'list' && field.required && field.schema.safeParse([]).success;

/** The fields that stand in the file also when there is nothing in them. */
export const keptEmpty = (collection: CollectionName): string[] =>
  allFieldsOf(collection)
    .filter(takesNone)
    .map(({ name }) => name);

/**
 * One field, with all that is inside it.
 * @param asks whether it must be filled in: what stands in a group that may be left out, must not
 */
function widgetOf(field: Field, asks: boolean): Widget {
  const required = asks && field.required && field.type !== 'boolean' && !takesNone(field);
  const common = { name: field.name, ...wordsOf(field), required };
  const { item } = field;
  if (field.type === 'group')
    return {
      ...common,
      widget: 'object',
      collapsed: !required,
      fields: field.fields.map((part) => widgetOf(part, required)),
    };
  if (field.type !== 'list' || !item) return { ...common, ...controlOf(field) };
  const size = { min: required ? field.min : undefined, max: field.max };
  if (item.choices || item.target)
    return { ...common, ...controlOf(item), multiple: true, ...size };
  const [first] = item.fields;
  return {
    ...common,
    ...size,
    widget: 'list',
    label_singular: 'en til',
    ...(first
      ? {
          fields: item.fields.map((part) => widgetOf(part, true)),
          collapsed: true,
          summary: `{{fields.${first.name}}}`,
        }
      : {
          field: { name: 'verdi', ...wordsOf(item), ...controlOf(item), required: true },
          collapsed: false,
        }),
  };
}

/** The text below the fields: as it is written, so that nothing in it is changed by opening it. */
const bodyWidget = (collection: CollectionName): Widget => ({
  name: 'body',
  label: 'Teksten',
  hint: 'Markdown. La overskriftene stå.',
  widget: 'markdown',
  modes: ['raw'],
  required: false,
  default: emptyBody(collection, languageFrom(undefined)),
});

/** Every field of a collection, and its text. */
export const widgetsOf = (collection: CollectionName): Widget[] => [
  ...fieldsOf(collection).map((field) => widgetOf(field, true)),
  ...(collections[collection].body === 'none' ? [] : [bodyWidget(collection)]),
];
