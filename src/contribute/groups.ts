import type { FormName } from './asked.ts';
import type { Question } from './questions.ts';

/**
 * What some questions are about: by field and those within it, by fixed heading, or by the words
 * before the answer.
 */
interface Group {
  title: string;
  holds: readonly string[];
}

const groups: Readonly<Record<FormName, readonly Group[]>> = {
  erfaring: [
    { title: 'Kort fortalt', holds: ['title', 'summary', 'municipalities'] },
    {
      title: 'Fortellingen',
      holds: ['background', 'did', 'came', 'hard', 'you', 'Les mer'],
    },
    {
      title: 'Når, hvor mange og hvor mye',
      holds: ['results', 'period', 'Med på det', 'Kostnad'],
    },
    { title: 'Hvem det gjaldt', holds: ['problems', 'targetGroups', 'tools', 'partners'] },
    { title: 'Til slutt', holds: [] },
  ],
  verktoy: [
    { title: 'Verktøyet', holds: ['title', 'summary', 'category', 'aliases', 'origin'] },
    { title: 'Framgangsmåten', holds: ['when', 'whenNot', 'how', 'helps', 'pitfalls'] },
    { title: 'Hva det er godt for', holds: ['purposes', 'phase', 'knowledge', 'examples'] },
    { title: 'Hvem som er med', holds: ['participants', 'withWhom', 'use', 'forWhom'] },
    { title: 'Tid, penger og erfaring', holds: ['effort', 'cost', 'experience'] },
    { title: 'Til slutt', holds: [] },
  ],
};

const isIn = (path: string, field: string): boolean =>
  path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);

/**
 * Questions in groups that can be read at a glance, each in its order; groups without questions are
 * left out. What no group names, stands in the last.
 */
export function inGroups(
  name: FormName,
  questions: readonly Question[],
): { title: string; items: Question[] }[] {
  const own = groups[name];
  const titleOf = ({ field, lead, heading = '' }: Question): string | undefined =>
    (
      own.find(({ holds }) => holds.some((one) => isIn(field ?? lead ?? heading, one))) ??
      own.at(-1)
    )?.title;
  return own
    .map(({ title }) => ({ title, items: questions.filter((one) => titleOf(one) === title) }))
    .filter(({ items }) => items.length > 0);
}
