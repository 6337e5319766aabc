import { cardName } from './cards.ts';

/** What the margins of a printed card say. */
export interface MarginText { url: string; status: string; date: string }

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/**
 * Style sheet for the margins of printed pages: each card has named pages of its own, so that its address,
 * status and date stand on every sheet also where many cards are printed together. Browsers have no other
 * way to put a page's own text into its margins.
 * @param address where the site is served, for instance `https://verktoykassa.example`
 */
export function marginStyles(cards: readonly MarginText[], address: string): string {
  return cards.map(({ url, status, date }) => {
    const name = cardName(url);
    const place = new URL(url, address).href.replace(/^https?:\/\//, '');
    return `@page ${name}{@bottom-left{content:${quoted(place)}}@bottom-center{content:${quoted(`${status}, ${date}`)}}}[data-card="${name}"]{page:${name}}`;
  }).join('\n');
}
