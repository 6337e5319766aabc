import type { Route } from './from-content.ts';

/** How many weeks lines need that are seen together. */
export const weeksOfLines = (routes: readonly Route[]): number =>
  Math.max(1, ...routes.map(({ data }) => data.weeks));
