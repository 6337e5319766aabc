import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { fieldsOf, type Field } from '../../schemas/walk.ts';
import { choicesOf, valuesText } from '../field-texts.ts';

/** Collections that are also tables. */
export type Table = 'verktoy' | 'eksempler' | 'prosjekter';
export const tables: readonly Table[] = ['verktoy', 'eksempler', 'prosjekter'];

/** Between cells: what a spreadsheet set up for Norwegian puts in columns by itself. */
const CELL = ';';

/** Between the values of a list in one cell. */
const SEPARATOR = '|';

/**
 * How a cell is written: as it is, as a list with separators, or as JSON where the list holds
 * groups.
 */
type Form = 'value' | 'list' | 'json';

interface Column {
  name: string;
  form: Form;
  field: Field | undefined;
}

function columnsOf(field: Field): Column[] {
  if (field.type === 'group') return field.fields.flatMap(columnsOf);
  const form: Form =
    field.type !== 'list' ? 'value' : field.item?.type === 'group' ? 'json' : 'list';
  return [{ name: field.path, form, field }];
}

const columns = (table: Table): Column[] => [
  { name: 'id', form: 'value', field: undefined },
  { name: 'url', form: 'value', field: undefined },
  ...fieldsOf(table).flatMap(columnsOf),
];

/** One line of CSV: RFC 4180, but for what is between the cells. */
const line = (cells: readonly string[]): string =>
  cells
    .map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(CELL);

// The mark tells spreadsheets that the file is UTF-8: æøå would be garbled without it.
const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map(line).join('\r\n')}\r\n`;

const at = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

function cell(value: unknown, form: Form): string {
  if (value === undefined || value === null) return '';
  if (form === 'json') return (value as unknown[]).length ? JSON.stringify(value) : '';
  if (form === 'list')
    return (value as unknown[])
      .map((part) => String(part).replaceAll('\\', '\\\\').replaceAll(SEPARATOR, `\\${SEPARATOR}`))
      .join(SEPARATOR);
  // With a point, «1.5» would become the first of May.
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

/** A collection as a table: one row per item, one column per field, groups taken apart. */
export function exportCsv(toolbox: Toolbox, table: Table): string {
  const shown = columns(table);
  const items = toolbox[table] as Item<Table>[];
  return csv([
    shown.map((c) => c.name),
    ...items.map((item) =>
      shown.map(({ name, form, field }) =>
        cell(field ? at(item.data, name) : item[name as 'id' | 'url'], form),
      ),
    ),
  ]);
}

/** How large the file of a table is, in whole kilobytes. */
export const csvSize = (toolbox: Toolbox, table: Table): number =>
  Math.ceil(new TextEncoder().encode(exportCsv(toolbox, table)).length / 1000);

/** What every column means: the table's own description, from the schema. */
export function exportCodebook(table: Table): string {
  return csv([
    [
      'kolonne',
      'betydning',
      'verdier',
      'tillatte verdier',
      'må være med',
      'slik står flere verdier',
    ],
    ...columns(table).map(({ name, form, field }) =>
      field
        ? [
            name,
            field.help.description,
            valuesText(field),
            choicesOf(field)
              .map(([key, text]) => `${key} = ${text}`)
              .join('; '),
            field.required ? 'ja' : 'nei',
            form === 'list' ? `skilt med ${SEPARATOR}` : form === 'json' ? 'som JSON' : '',
          ]
        : [
            name,
            name === 'id'
              ? 'Filnavnet, som aldri endres'
              : 'Adressen på nettstedet, tom der det ikke er noen side',
            'tekst',
            '',
            name === 'id' ? 'ja' : 'nei',
            '',
          ],
    ),
  ]);
}
