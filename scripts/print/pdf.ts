import type { Page } from 'playwright-core';
import type { StaticServer } from '../site/static-server.ts';

/**
 * Lets a page show the built site under the address it will be served from: links in a PDF then
 * lead to the site, and not to the server that happened to print it.
 * @param address where the site will be served, for instance `https://verktoykassa.example`
 */
export async function standIn(page: Page, server: StaticServer, address: string): Promise<void> {
  await page.route(`${new URL(address).origin}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: server.url + pathname + search }) });
  });
}

/**
 * A page of the site as a tagged PDF with bookmarks; sheet size and margins are the style sheet's.
 */
export async function printed(page: Page, url: string): Promise<Buffer> {
  await page.goto(url, { waitUntil: 'load' });
  return pdfOf(page);
}

/** The page that is open, on paper. */
export async function pdfOf(page: Page): Promise<Buffer> {
  // Loaded before it is printed, the font is used on paper however busy the machine is
  // (overrides/Head.astro).
  await page.evaluate(() => document.fonts.load('1em Kasseskrift'));
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: false });
}

/** The number of sheets in a PDF that Chromium wrote: its page objects are not compressed. */
export function sheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const NODE_ID = /(?<=\(node)\d{8}(?=\))/g;

/**
 * The PDF with another time of making and its own numbers on tagged nodes, in as many bytes: the
 * same commit gives the same file. Chromium numbers by all it has made in the page, which varies
 * with how busy the machine is; their order is kept, for the list of them is sorted.
 */
export function settled(pdf: Buffer, time: Date): Buffer {
  const stamp = time.toISOString().replace(/\D/g, '').slice(0, 14);
  const text = pdf.toString('latin1');
  const ids = [...new Set(text.match(NODE_ID))].sort();
  const numbers = new Map(ids.map((id, i) => [id, String(i + 1).padStart(8, '0')]));
  return Buffer.from(
    text
      .replace(/(\/(?:Creation|Mod)Date \(D:)\d{14}/g, `$1${stamp}`)
      .replace(NODE_ID, (id) => numbers.get(id) ?? id),
    'latin1',
  );
}
