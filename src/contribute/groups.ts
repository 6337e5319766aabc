import type { FormName } from './asked.ts';
import type { Question } from './questions.ts';

/** What the questions below the first are about, by field, or by the words before the answer. */
interface Group {
  title: string;
  holds: readonly string[];
}

const groups: Readonly<Record<FormName, readonly Group[]>> = {
  erfaring: [
    {
      title: 'Når, hvor mange og hvor mye',
      holds: ['results', 'period.from', 'period.to', 'Med på det', 'Kostnad'],
    },
    {
      title: 'Hvem og hva det ligner på',
      holds: ['problems', 'targetGroups', 'tools', 'partners'],
    },
    { title: 'Til slutt', holds: [] },
  ],
  verktoy: [
    { title: 'Hva det er godt for', holds: ['aliases', 'origin', 'purposes[].purpose', 'phase'] },
    {
      title: 'Hvem som er med',
      holds: ['participants.who', 'withWhom', 'use', 'participants.min', 'participants.max'],
    },
    {
      title: 'Hvor lang tid det tar',
      holds: [
        'effort.running.amount',
        'effort.running.unit',
        'effort.preparation.amount',
        'effort.followUp.amount',
      ],
    },
    {
      title: 'Hva det krever',
      holds: ['experience', 'knowledge', 'cost', 'forWhom'],
    },
    { title: 'Til slutt', holds: [] },
  ],
};

/**
 * Questions in groups that can be read at a glance, each in its order; groups without questions are
 * left out. What no group names, stands in the last.
 */
export function inGroups(
  name: FormName,
  questions: readonly Question[],
): { title: string; items: Question[] }[] {
  const own = groups[name];
  const titleOf = ({ field, lead }: Question): string | undefined =>
    (own.find(({ holds }) => holds.includes(field ?? lead ?? '')) ?? own.at(-1))?.title;
  return own
    .map(({ title }) => ({ title, items: questions.filter((one) => titleOf(one) === title) }))
    .filter(({ items }) => items.length > 0);
}
