import type { Toolbox } from '../../content/toolbox.ts';
import type { Value } from '../../schemas/values.ts';
import type { ProblemItem } from './problems.ts';

/** Problems of one sort, under what people say of them. */
export interface ProblemGroup {
  id: string;
  title: string;
  problems: ProblemItem[];
}

/** What is wanted tells the sort: the first of these that a problem has one of, else the last. */
const sorts: readonly { id: string; title: string; wants: readonly Value<'purpose'>[] }[] = [
  { id: 'bolig', title: 'Folk trenger et sted å bo', wants: ['loese-problem'] },
  {
    id: 'kunnskap',
    title: 'Vi mangler kunnskap eller mister den',
    wants: ['kartlegge', 'reflektere', 'dele-erfaring'],
  },
  { id: 'sammen', title: 'Vi får det ikke til sammen', wants: [] },
];

/** The problems in groups, each once; groups without problems are left out. */
export function problemGroups({ problemer }: Pick<Toolbox, 'problemer'>): ProblemGroup[] {
  const sortOf = ({ data }: ProblemItem) =>
    sorts.find(({ wants }) => wants.some((want) => data.facts.purposes?.includes(want))) ??
    sorts.at(-1);
  return sorts
    .map((sort) => ({
      id: sort.id,
      title: sort.title,
      problems: problemer.filter((problem) => sortOf(problem) === sort),
    }))
    .filter(({ problems }) => problems.length > 0);
}
