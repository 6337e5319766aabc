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

/** Questions about the same, under what they are about. */
export interface QuestionGroup {
  title: string;
  items: readonly Question[];
}

/**
 * Questions in groups that can be read at a glance, each in its order; groups without questions are
 * left out. What no group names, stands in the last.
 */
function inGroups(name: FormName, questions: readonly Question[]): QuestionGroup[] {
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

/**
 * The groups of a form: those that are asked of everybody, and those that stand folded. No two
 * groups of a page have one name: what stands folded of a group is more of it.
 */
export function formGroups(
  name: FormName,
  questions: readonly Question[],
): { first: QuestionGroup[]; more: QuestionGroup[] } {
  const [first, more] = [true, false].map((wanted) =>
    inGroups(
      name,
      questions.filter((question) => question.first === wanted),
    ),
  ) as [QuestionGroup[], QuestionGroup[]];
  const taken = new Set(first.map(({ title }) => title));
  return {
    first,
    more: more.map(({ title, items }) => ({
      title: taken.has(title) ? `Mer om ${title.charAt(0).toLowerCase()}${title.slice(1)}` : title,
      items,
    })),
  };
}

/** A part of a form: one stands open at a time. */
export interface FormPart {
  groups: readonly QuestionGroup[];
  /** What the part is about, in a few words. */
  title: string;
  /** Something that must be answered stands in a later part. */
  ahead: boolean;
}

/** A form in parts: each of the groups asked of everybody, and then what there may be time for. */
export function formParts(
  first: readonly QuestionGroup[],
  more: readonly QuestionGroup[],
): FormPart[] {
  const parts = [
    ...first.map((group) => ({ groups: [group], title: group.title })),
    ...(more.length > 0 ? [{ groups: more, title: 'Mer, om dere har tid' }] : []),
  ];
  const asksMust = ({ groups: own }: (typeof parts)[number]): boolean =>
    own.some(({ items }) => items.some(({ required }) => required));
  return parts.map((part, i) => ({ ...part, ahead: parts.slice(i + 1).some(asksMust) }));
}
