import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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
    if (!file.endsWith('.html') || cut === 0) {
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
/** What these show, a script reads from the address and draws. */
const asking = [
  '/velg/?formaal=kartlegge',
  '/verktoy/?kategori=fou',
  '/sok/?q=rydde+i+et+møte',
  '/sammenlign/?verktoy=verksted&verktoy=fagdag',
  '/plan/?verktoy=verksted&verktoy=fagdag',
];
const widths = [390, 1280];
const each = (paths: readonly string[]): [string, number][] =>
  paths.flatMap((path) => widths.map((width): [string, number] => [path, width]));

/** What has moved so far in a page, and how much. */
const movedIn = (page: Page): Promise<string[]> =>
  page.evaluate(
    (nothing) =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & {
              value: number;
              sources: { node?: Node | null }[];
            };
            const what = sources.map(({ node }) => node?.textContent?.trim().slice(0, 30));
            if (value >= nothing) seen.push(`${value.toFixed(4)} ${what.join(', ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(seen), 100);
      }),
    NOTHING,
  );

test.each(each(pages))('%s på %i punkter står stille', async (path, width) => {
  const html = readFileSync(join(DIST, path, 'index.html'));
  const heading = html.indexOf('</h1>') + '</h1>'.length;
  const moved: string[] = [];
  for (const more of [0, 1500]) {
    cut = heading + more;
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(server.url + path, { waitUntil: 'load' });
    const shifts = await movedIn(page);
    moved.push(
      ...shifts.map((shift) => `kuttet ${String(more)} tegn etter overskriften: ${shift}`),
    );
    await page.close();
  }
  expect(moved).toEqual([]);
});

test.each(each(asking))('%s på %i punkter står stille på en treg telefon', async (path, width) => {
  cut = 0;
  const page = await browser.newPage({ viewport: { width, height: 823 } });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  expect(await movedIn(page)).toEqual([]);
  await page.close();
});
