import { getRssString } from '@astrojs/rss';
import type { PageChange } from '../../content/changes.ts';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { changeText } from '../freshness/changes.ts';
import { escape } from '../../language/escape.ts';

/** As many as a reader wants at once. */
export const MOST_ITEMS = 50;

// Only the day is known: noon keeps it the same day in Norway.
const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

export interface RssOptions {
  siteUrl: string;
  name: string;
  tagline: string;
  /** The change log of a page, newest first; empty where there is none. */
  changesOf: (path: string) => readonly PageChange[];
}

/**
 * New and changed guides, examples, run sheets, templates, routes and problems, newest first.
 * Without a change log, the day of review counts.
 */
export function exportRss(
  toolbox: Toolbox,
  { siteUrl, name, tagline, changesOf }: RssOptions,
): Promise<string> {
  const items: Item<'verktoy' | 'eksempler' | 'opplegg' | 'maler' | 'loep' | 'problemer'>[] = [
    ...toolbox.verktoy,
    ...toolbox.eksempler,
    ...toolbox.opplegg,
    ...toolbox.maler,
    ...toolbox.loep,
    ...toolbox.problemer,
  ];
  const entries = items
    .map((item) => {
      const change = changesOf(item.path)[0];
      return {
        item,
        date: change?.date ?? item.data.review.date,
        what: change ? changeText(change, item.language) : '',
      };
    })
    .sort((a, b) => b.date.localeCompare(a.date) || a.item.url.localeCompare(b.item.url))
    .slice(0, MOST_ITEMS);
  const newest = entries[0]?.date;
  const own = escape(new URL('/rss.xml', siteUrl).href);
  return getRssString({
    title: name,
    description: tagline,
    site: siteUrl,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      '<language>no</language>',
      `<atom:link href="${own}" rel="self" type="application/rss+xml"/>`,
      newest ? `<lastBuildDate>${noon(newest).toUTCString()}</lastBuildDate>` : '',
    ].join(''),
    items: entries.map(({ item, date, what }) => {
      const link = new URL(item.url, siteUrl).href;
      return {
        title: item.data.title,
        link,
        description: what ? `${item.data.summary} ${what}.` : item.data.summary,
        pubDate: noon(date),
        // A page that is changed again is a new item.
        customData: `<guid isPermaLink="false">${escape(`${link}#${date}`)}</guid>`,
      };
    }),
  });
}
