import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { DIST } from './built.ts';
import { serveFolder } from './static-server.ts';

/**
 * What is drawn stands still while the rest of the page comes: a browser draws when the heading is
 * read (components/overrides/Head.astro), and the page may be cut anywhere after that.
 */

/** A shift that browsers round to nothing. */
const NOTHING = 0.005;
/** Long enough for the first part to be drawn. */
const PAUSE = 350;

let cut = 0;
const [browser, server] = await Promise.all([
  openBrowser(),
  serveFolder(DIST, {}, (response, body, file) => {
    if (!file.endsWith('.html')) {
      response.end(body);
      return;
    }
    response.write(body.subarray(0, cut));
    setTimeout(() => response.end(body.subarray(cut)), PAUSE);
  }),
]);
afterAll(async () => {
  await browser.close();
  server.close();
});

const pages = ['/', '/velg/', '/verktoy/', '/verktoy/verksted/', '/opplegg/', '/kontor/', '/sok/'];
const widths = [390, 1280];

test.each(pages.flatMap((path) => widths.map((width) => [path, width] as const)))(
  '%s på %i punkter står stille',
  async (path, width) => {
    const html = readFileSync(join(DIST, path, 'index.html'));
    const heading = html.indexOf('</h1>') + '</h1>'.length;
    const moved: string[] = [];
    for (const more of [0, 1500]) {
      cut = heading + more;
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(server.url + path, { waitUntil: 'load' });
      const shifts = await page.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            const seen: string[] = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                const { value, sources } = entry as PerformanceEntry & {
                  value: number;
                  sources: { node?: Node | null }[];
                };
                const what = sources.map(({ node }) => node?.textContent?.trim().slice(0, 30));
                if (value < NOTHING) continue;
                seen.push(`${value.toFixed(4)} ${what.join(', ')}`);
              }
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(seen), 100);
          }),
      );
      moved.push(
        ...shifts.map((shift) => `kuttet ${String(more)} tegn etter overskriften: ${shift}`),
      );
      await page.close();
    }
    expect(moved).toEqual([]);
  },
);
