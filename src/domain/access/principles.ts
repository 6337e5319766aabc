import type { Criterion } from './criteria.ts';

/** The principles of WCAG, in the order of the first number of their criteria. */
const titles = ['Mulig å oppfatte', 'Mulig å betjene', 'Forståelig', 'Robust'];

/** The criteria by principle, in their order. */
export const byPrinciple = (
  criteria: readonly Criterion[],
): { title: string; items: Criterion[] }[] =>
  titles.map((title, i) => ({
    title: `${i + 1}. ${title}`,
    items: criteria.filter(({ id }) => id.startsWith(`${i + 1}.`)),
  }));
