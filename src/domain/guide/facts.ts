import { inRow } from '../../language/forms.ts';
import { pageLabel } from '../../language/page-labels.ts';
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
  return inRow(texts);
}

/** As much as has place on one line of a phone, beside the drawing. */
const FEW_CHARACTERS = 24;

/** The time in a few words: with what there is more to say of it only where that is short. */
function shortTime({ data, language }: Guide): string {
  const whole = effortText(data.effort.running, language);
  return whole.length <= FEW_CHARACTERS
    ? whole
    : effortText({ ...data.effort.running, note: undefined }, language);
}

/** The time, the number of people and the cost, each in a few words. */
export function glanceOf(guide: Guide): (Fact & { about: Glance })[] {
  const { data, language } = guide;
  return [
    {
      about: 'time' as const,
      term: measure('running', language),
      value: shortTime(guide),
    },
    {
      about: 'people' as const,
      term: pageLabel('people', language),
      value: peopleText(data.participants, language),
    },
    {
      about: 'cost' as const,
      term: pageLabel('cost', language),
      value: textOf('cost', data.cost, language),
    },
  ].filter(told);
}

/**
 * Every other fact: who and how long, then the fields of allowed values. Has the time more to it
 * than the glance says, it stands here too.
 */
export function factsOf(guide: Guide): Fact[] {
  const { data, language } = guide;
  const running = effortText(data.effort.running, language);
  return [
    { term: pageLabel('who', language), value: data.participants.who },
    { term: pageLabel('audience', language), value: data.audience?.who ?? '' },
    {
      term: measure('preparation', language),
      value: effortText(data.effort.preparation, language),
    },
    {
      term: measure('running', language),
      value: running === shortTime(guide) ? '' : running,
    },
    { term: measure('followUp', language), value: effortText(data.effort.followUp, language) },
    ...shown.map(({ field, table, term }) => ({
      term: term[language],
      value: valuesText(table, data[field.name as keyof typeof data], language),
    })),
  ].filter(told);
}
