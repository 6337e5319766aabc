import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { types } from '../../src/delivery/rules.ts';
import { openBrowser } from '../browser.ts';
import { DIST } from './built.ts';

/**
 * What is drawn stands still while the rest of the page comes: a browser draws when the heading is
 * read (components/overrides/Head.astro), and the page may be cut anywhere after that.
 */

/** A shift that browsers round to nothing. */
const NOTHING = 0.005;
/** Long enough for the first part to be drawn. */
const PAUSE = 350;

let cut = 0;
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
  let file = join(DIST, path);
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const body = readFileSync(file);
  response.writeHead(200, { 'content-type': types[extname(file).slice(1)] ?? 'text/plain' });
  if (!file.endsWith('.html')) {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, cut));
  setTimeout(() => response.end(body.subarray(cut)), PAUSE);
});
const [browser] = await Promise.all([
  openBrowser(),
  new Promise<void>((done) => server.listen(0, '127.0.0.1', done)),
]);
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

const pages = ['/', '/velg/', '/verktoy/', '/verktoy/verksted/', '/opplegg/', '/kontor/', '/sok/'];
const widths = [390, 1280];

test.each(pages.flatMap((path) => widths.map((width) => [path, width] as const)))(
  '%s på %i punkter står stille',
  async (path, width) => {
    const html = readFileSync(join(DIST, path, 'index.html'));
    const heading = html.indexOf('</h1>') + '</h1>'.length;
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const moved: string[] = [];
    for (const more of [0, 1500]) {
      cut = heading + more;
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(`http://127.0.0.1:${String(port)}${path}`, { waitUntil: 'load' });
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
