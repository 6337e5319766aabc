import type { CollectionName } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/walk.ts';
import { choicesOf } from './field-texts.ts';

/** A field as an editor meets it: what is asked, and a good answer. */
export interface SampleField {
  asks: string;
  answer: string;
}

/** Fields enough to see what the form is like. */
const SHOWN = ['title', 'summary', 'category'];

/** The first fields of the form of a collection, filled with the good values the schema has. */
export const sampleForm = (collection: CollectionName): SampleField[] =>
  fieldsOf(collection)
    .filter(({ name }) => SHOWN.includes(name))
    .map((field) => {
      const { description, good } = field.help;
      const choice = choicesOf(field).find(([key]) => key === good);
      return { asks: description.replace(/[.,] .*/, ''), answer: choice?.[1] ?? good };
    });
