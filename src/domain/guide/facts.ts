import { label } from '../../language/labels.ts';
import { measure } from '../../language/measures.ts';
import { textOf, type Language, type ValueTable } from '../../schemas/values.ts';
import { fieldsOf } from '../../schemas/walk.ts';
import { effortText, peopleText } from '../time/amounts.ts';
import type { Guide } from './relations.ts';

/** A guide's facts at a glance, in words. What has no value is left out. */

interface Fact {
  term: string;
  value: string;
}
/** The three facts that decide first. */
type Glance = 'time' | 'people' | 'cost';

const told = ({ value }: Fact): boolean => value !== '';

/** Fields that the schema shows as facts (`fact()` in src/schemas/help.ts), in its order. */
const shown = fieldsOf('verktoy').flatMap((field) => {
  const table = field.table ?? field.item?.table;
  return field.fact && table ? [{ field, table, term: field.fact }] : [];
});

function valuesText(table: ValueTable, value: unknown, language: Language): string {
  const texts = [value ?? []].flat().map((key) => textOf(table, key as never, language));
  return [...texts.slice(0, -2), texts.slice(-2).join(' og ')].join(', ');
}

/** The time, the number of people and the cost. */
export function glanceOf({ data, language }: Guide): (Fact & { about: Glance })[] {
  return [
    {
      about: 'time' as const,
      term: measure('running', language),
      value: effortText(data.effort.running, language),
    },
    {
      about: 'people' as const,
      term: label('people', language),
      value: peopleText(data.participants, language),
    },
    {
      about: 'cost' as const,
      term: label('cost', language),
      value: textOf('cost', data.cost, language),
    },
  ].filter(told);
}

/** Every other fact: who and how long, then the fields of allowed values. */
export function factsOf({ data, language }: Guide): Fact[] {
  return [
    { term: label('who', language), value: data.participants.who },
    { term: label('audience', language), value: data.audience?.who ?? '' },
    {
      term: measure('preparation', language),
      value: effortText(data.effort.preparation, language),
    },
    { term: measure('followUp', language), value: effortText(data.effort.followUp, language) },
    ...shown.map(({ field, table, term }) => ({
      term: term[language],
      value: valuesText(table, data[field.name as keyof typeof data], language),
    })),
  ].filter(told);
}
