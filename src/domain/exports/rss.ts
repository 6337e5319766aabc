import type { PageChange } from '../../content/changes.ts';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { changeText } from '../freshness/changes.ts';
import { escape } from '../../language/escape.ts';

/** As many as a reader wants at once. */
export const MOST_ITEMS = 50;

// RFC 822, as RSS asks. Only the day is known: noon keeps it the same day in Norway.
const rfc822 = (date: string): string => new Date(`${date}T12:00:00Z`).toUTCString();

export interface RssOptions {
  siteUrl: string;
  name: string;
  tagline: string;
  /** The change log of a page, newest first; empty where there is none. */
  changesOf: (path: string) => readonly PageChange[];
}

/** New and changed guides, examples, run sheets, templates and routes, newest first. Without a change log, the day of review counts. */
export function exportRss(
  toolbox: Toolbox,
  { siteUrl, name, tagline, changesOf }: RssOptions,
): string {
  const items: Item<'verktoy' | 'eksempler' | 'opplegg' | 'maler' | 'loep'>[] = [
    ...toolbox.verktoy,
    ...toolbox.eksempler,
    ...toolbox.opplegg,
    ...toolbox.maler,
    ...toolbox.loep,
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
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escape(name)}</title>
<link>${escape(new URL('/', siteUrl).href)}</link>
<description>${escape(tagline)}</description>
<language>no</language>
<atom:link href="${escape(new URL('/rss.xml', siteUrl).href)}" rel="self" type="application/rss+xml"/>${newest ? `\n<lastBuildDate>${rfc822(newest)}</lastBuildDate>` : ''}
${entries
  .map(({ item, date, what }) => {
    const link = escape(new URL(item.url, siteUrl).href);
    return `<item>
<title>${escape(item.data.title)}</title>
<link>${link}</link>
<guid isPermaLink="false">${link}#${date}</guid>
<pubDate>${rfc822(date)}</pubDate>
<description>${escape(what ? `${item.data.summary} ${what}.` : item.data.summary)}</description>
</item>`;
  })
  .join('\n')}
</channel>
</rss>
`;
}
