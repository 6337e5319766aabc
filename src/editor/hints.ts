import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { parse } from 'yaml';
import { valuesText } from '../domain/field-texts.ts';
import type { Field } from '../schemas/walk.ts';

/** What the form says of a field: the schema's words, without what only those in the file need. */

/** «true når raden er en pause» beside a box to tick. */
export const asAsked = (description: string): string =>
  description.replace(/^true:? (.)/, (_all, first: string) => first.toUpperCase());

/** What may stand in a field of the form. */
function mayBe(field: Field): string {
  const { type, item } = field;
  if (type === 'reference') return valuesText(field).replace(/filnavnet til/, 'tittelen på');
  if (type === 'list' && item) return `${mayBe(item)}. Én per linje`;
  // A text that has no limit has a form of its own, and the example shows it.
  return type === 'date' || (type === 'text' && !field.max) ? '' : valuesText(field);
}

/** A good value as it is written in the form: no quotes or brackets, which are the file's. */
function goodIn({ help: { good } }: Field): string[] {
  const value: unknown = parse(good);
  const items = Array.isArray(value) ? value : [value];
  return items.every((item) => typeof item !== 'object') ? items.map(String) : [good];
}

/** The hint below a field. */
export function hintOf(field: Field): (ElementContent | string)[] {
  if (field.type === 'boolean') return [];
  const says = mayBe(field).replace(', uten .md', '');
  const good = goodIn(field).flatMap((item, i) => [i ? ', ' : '', h('code', item)]);
  return [says ? `${says.charAt(0).toUpperCase()}${says.slice(1)}. Godt: ` : 'Godt: ', ...good];
}

/** Whether a field must be there: always, never, or by what else the file says. */
export const mustBe = ({ required, needed }: Field): ElementContent[] =>
  required
    ? []
    : [{ type: 'text', value: ' ' }, h('small', needed ? `må være med ${needed}` : 'kan utelates')];
