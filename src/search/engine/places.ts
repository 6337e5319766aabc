import { remembered } from '../../language/remembered.ts';
import { FIELDS, type Field } from './fields.ts';

/** Where a key stands on a page, told by each field and together. */
export interface Places extends Readonly<Record<Field, boolean>> {
  /** In some field, and not in the running text alone. */
  readonly any: boolean;
  /** In a name, and not only in what is told of the page. */
  readonly inName: boolean;
}

const told: readonly Field[] = ['summary', 'facts'];

const read = (fields: readonly Field[]): Places => ({
  ...(Object.fromEntries(FIELDS.map((field) => [field, fields.includes(field)])) as Record<
    Field,
    boolean
  >),
  any: fields.length > 0,
  inName: fields.some((field) => !told.includes(field)),
});

/**
 * What a list of fields says. The few there are come again on thousands of pages, each the same
 * list (key-lines.ts), and every page is asked about at every key.
 */
export const placesIn = remembered(read, new WeakMap<readonly Field[], Places>());
