import type { Example, Guide } from '../../domain/guide/relations.ts';
import { pagesText } from '../../domain/print/pages.ts';
import type { Route } from '../../domain/plan/from-content.ts';
import type { ProblemItem } from '../../domain/problems/problems.ts';
import type { Sheet } from '../../domain/run-sheet/relations.ts';
import type { Language } from '../../schemas/values.ts';

/** What stands on a sheet of its own in a printed collection. */
export type PrintedCard = Guide | Example | Sheet | Route | ProblemItem;

/** A part of a printed collection: cards of one sort, of one kind where `kind` says so. */
export interface PrintPart {
  title: string;
  language?: Language | undefined;
  kind?: string | undefined;
  guides?: readonly Guide[];
  examples?: readonly Example[];
  sheets?: readonly Sheet[];
  routes?: readonly Route[];
  problems?: readonly ProblemItem[];
}

/** All the cards of a part, in the order they are printed. */
export const cardsOf = (part: PrintPart): PrintedCard[] => [
  ...(part.guides ?? []),
  ...(part.examples ?? []),
  ...(part.sheets ?? []),
  ...(part.routes ?? []),
  ...(part.problems ?? []),
];

/** How many sides of A4 parts are, in words: «høyst 25 sider». */
export const pagesIn = (parts: readonly PrintPart[]): string =>
  pagesText(
    parts.flatMap(cardsOf).length,
    parts.some(({ sheets = [] }) => sheets.length > 0),
  );

/** How many cards a part has, in words: «26 kjøreplaner». */
export function countOf(part: PrintPart): string {
  const count = cardsOf(part).length;
  const nouns = [
    [part.guides, count === 1 ? 'guide' : 'guider'],
    [part.examples, count === 1 ? 'eksempel' : 'eksempler'],
    [part.sheets, count === 1 ? 'kjøreplan' : 'kjøreplaner'],
    [part.routes, 'løp'],
    [part.problems, count === 1 ? 'problem' : 'problemer'],
  ] as const;
  const [[, noun = 'kort'] = []] = nouns.filter(([cards]) => cards?.length === count);
  return `${count} ${noun}`;
}
