import type { Toolbox } from '../../content/toolbox.ts';
import { remembered } from '../remembered.ts';
import { shortDate } from '../time/amounts.ts';
import { cardName } from './cards.ts';
import type { Example, Guide } from '../guide/relations.ts';
import type { Route } from '../plan/from-content.ts';
import type { ProblemItem } from '../problems/problems.ts';
import type { Sheet } from '../run-sheet/relations.ts';

/** What is printed with margins of its own. */
type Card = Guide | Example | Sheet | Route | ProblemItem;

/** What the margins of a printed card say. The date is YYYY-MM-DD. */
export interface MarginText {
  url: string;
  status: string;
  date: string;
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/**
 * Style sheet for the margins of printed pages: each card has named pages of its own, so that its
 * address, status and date stand on every sheet also where many cards are printed together.
 * Browsers have no other way to put a page's own text into its margins.
 * @param address where the site is served, for instance `https://verktoykassa.example`
 */
export function marginStyles(cards: readonly MarginText[], address: string): string {
  return cards
    .map(({ url, status, date }) => {
      const name = cardName(url);
      const place = new URL(url, address).href.replace(/^https?:\/\//, '');
      // One box: beside a third in the middle, each would break into several lines.
      const says = quoted(`${place} · ${status}, ${shortDate(date)}`);
      return `@page ${name}{@bottom-left{content:${says};padding-right:5mm}}[data-card="${name}"]{page:${name}}`;
    })
    .join('\n');
}

/** The sheet with the addresses of all pages that are not cards. */
export const PLACES_SHEET = '/utskrift/sider.css';

/** A page that is not a card, as its `canonical` has it, and how its text is reviewed. */
export interface Place {
  address: string;
  review?: { status: string; date: string } | undefined;
}

/**
 * Style sheet for the address in the margin of every other page, and for whether it is checked.
 * Margins inherit from the root: a page that holds what the reader has chosen says its own address
 * there (browser/paper-address.ts).
 */
export function placeStyles(pages: readonly Place[]): string {
  const places = pages.map(({ address, review }) => {
    const place = address.replace(/^https?:\/\//, '');
    const says = review ? `${place} · ${review.status}, ${shortDate(review.date)}` : place;
    return `:root:has([rel=canonical][href=${quoted(address)}]){--place:${quoted(says)}}`;
  });
  return [
    '@page{@bottom-left{content:var(--place,"");padding-right:5mm;overflow-wrap:anywhere}}',
    ...places,
  ].join('\n');
}

/** Cards that share a style sheet: a page must not carry the margins of all the others. */
const CARDS_PER_SHEET = 250;

/** The address of a sheet, by number. */
const sheetUrl = (number: number): string =>
  number === 0 ? '/utskrift/marg.css' : `/utskrift/marg-${number + 1}.css`;

const sheetsOf = remembered((toolbox: Toolbox) => {
  const all: Card[] = [
    ...toolbox.verktoy,
    ...toolbox.eksempler,
    ...toolbox.opplegg,
    ...toolbox.loep,
    ...toolbox.problemer,
  ];
  return {
    cards: Array.from({ length: Math.max(1, Math.ceil(all.length / CARDS_PER_SHEET)) }, (_, i) =>
      all.slice(i * CARDS_PER_SHEET, (i + 1) * CARDS_PER_SHEET),
    ),
    sheetOf: new Map(all.map((card, i) => [card.url, sheetUrl(Math.floor(i / CARDS_PER_SHEET))])),
  };
});

/** The cards of each sheet, in sheet order. */
export const cardsBySheet = (toolbox: Toolbox): Card[][] => sheetsOf(toolbox).cards;

/** The addresses of the sheets that some cards need. */
export const marginSheets = (toolbox: Toolbox, cards: readonly Card[]): string[] => [
  ...new Set(cards.flatMap((card) => sheetsOf(toolbox).sheetOf.get(card.url) ?? [])),
];
