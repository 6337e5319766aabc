import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/index/documents.ts';
import { buildSearchIndex } from '../../src/search/index/index-build.ts';
import { keyFile, type Manifest } from '../../src/search/engine/manifest.ts';
import { DIST } from './built.ts';
import { openSite } from './open-site.ts';

/**
 * Files of the index that come late, wrong or not at all: complete hits or a sentence, never fewer.
 */

const { browser, server } = await openSite();
const read = (path: string): Buffer => readFileSync(join(DIST, path));
const manifest = JSON.parse(read('/sokeindeks/manifest.json').toString()) as Manifest;
const AGAIN = 'Søket ble ikke lastet helt. Prøver igjen …';
const FAILED = 'Søket kunne ikke lastes.';

/** What the server gives for a file: other bytes, or undefined for 404. */
type Fault = (path: string, whole: Buffer) => Buffer | undefined;
const missing: Fault = () => undefined;
const cut: Fault = (_path, whole) => whole.subarray(0, whole.length >> 1);
const garbled: Fault = (_path, whole) =>
  Buffer.from(whole.map((byte, i) => (i % 97 === 50 ? byte ^ 1 : byte)));
const chunks = manifest.chunkFile
  ? (JSON.parse(read(manifest.chunkFile).toString()) as Manifest['chunks'])
  : manifest.chunks;
const [one, other] = chunks.map(([, sum]) => keyFile(sum));
const swapped: Fault = (path) => read(path === one ? (other ?? '') : (one ?? ''));

/**
 * A page that searches while files that match get a fault, the first `times` they are asked for.
 */
async function search(query: string, files: RegExp, fault: Fault, times = Infinity): Promise<Page> {
  const page = await browser.newPage();
  let left = times;
  await page.route(/\/sokeindeks\//, (route) => {
    const { pathname } = new URL(route.request().url());
    if (!files.test(pathname) || left <= 0) return route.continue();
    left -= 1;
    let whole: Buffer = Buffer.alloc(0);
    try {
      whole = read(pathname);
    } catch {
      // It is not there: the fault decides.
    }
    const body = fault(pathname, whole);
    const contentType = 'application/octet-stream';
    return route.fulfill(body ? { body, contentType } : { status: 404, body: 'Finnes ikke' });
  });
  // All that the page says, as it says it: a busy machine reads too late what stands for seconds.
  await page.addInitScript(() => {
    const told: string[][] = [];
    Object.assign(window, { told });
    new MutationObserver(() => {
      const now = [...document.querySelectorAll('#sokestatus, #treff > li > a')].map(
        (found) => found.getAttribute('href') ?? found.textContent ?? '',
      );
      if (now.join() !== told.at(-1)?.join()) told.push(now);
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(`${server.url}/sok/?q=${encodeURIComponent(query)}`);
  return page;
}
const toldBy = (page: Page): Promise<string[][]> =>
  page.evaluate(() => (window as unknown as { told: string[][] }).told);
const result = (page: Page): Promise<string[]> =>
  page.$$eval('#sokestatus, #treff > li > a', (all) =>
    all.map((found) => found.getAttribute('href') ?? found.textContent ?? ''),
  );
const status = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector('#sokestatus')?.textContent?.startsWith(wanted),
    text,
    { timeout: 60_000 },
  );

async function complete(query: string): Promise<string[]> {
  const page = await search(query, /^$/, missing);
  await page.waitForSelector('#treff > li > a');
  const all = await result(page);
  await page.close();
  return all;
}
const whole = new Map<string, string[]>();
for (const query of ['nettverk møte', 'evaulering']) whole.set(query, await complete(query));

const cases: [string, string, RegExp, Fault][] = [
  ['en del mangler', 'nettverk møte', /noekler\/del\./, missing],
  ['en del er kuttet', 'nettverk møte', /noekler\/del\./, cut],
  ['en del er ødelagt', 'nettverk møte', /noekler\/del\./, garbled],
  ['to deler er byttet om', 'nettverk møte', /noekler\/del\./, swapped],
  ['lista over delene mangler', 'nettverk møte', /deler\..+\.json$/, missing],
  ['lista over delene er kuttet', 'nettverk møte', /deler\..+\.json$/, cut],
  ['lista over delene er ødelagt', 'nettverk møte', /deler\..+\.json$/, garbled],
  ['katalogen mangler', 'nettverk møte', /katalog\..+\.json$/, missing],
  ['katalogen er kuttet', 'nettverk møte', /katalog\..+\.json$/, cut],
  ['katalogen er ødelagt', 'nettverk møte', /katalog\..+\.json$/, garbled],
  ['ordlisten mangler', 'evaulering', /ord\..+\.json$/, missing],
  ['ordlisten er ødelagt', 'evaulering', /ord\..+\.json$/, garbled],
];

// Most of each is waiting for the page to try again: several wait at the same time.
test.concurrent.each(cases)(
  '%s: en setning, og så alle treffene når filen er hel',
  async (...given) => {
    const [, query, files, fault] = given;
    const forever = await search(query, files, fault);
    // Files are asked for twice, and everything is opened twice before the sentence.
    const [once, later] = [
      await search(query, files, fault, 1),
      await search(query, files, fault, 6),
    ];
    for (const page of [once, later]) {
      await page.waitForSelector('#treff > li > a', { timeout: 60_000 });
      expect(await result(page)).toEqual(whole.get(query));
    }
    await status(forever, FAILED);
    expect((await result(forever)).length).toBe(1);
    const tries = (await toldBy(forever)).filter(([said]) => said?.startsWith(AGAIN));
    expect([...new Set(tries.map((said) => said.join()))]).toEqual([AGAIN]);
    // Nothing wrong is kept: without the fault the next search is complete.
    await forever.unroute(/\/sokeindeks\//);
    await forever.fill('#q', `${query} `);
    await forever.waitForSelector('#treff > li > a');
    expect((await result(forever)).slice(1)).toEqual(whole.get(query)?.slice(1));
    for (const page of [forever, once, later]) await page.close();
  },
  180_000,
);

test('en ødelagt tekst tar bort utdraget, ikke treffet', async () => {
  const page = await search('nettverk møte', /tekster\//, garbled);
  await page.waitForSelector('#treff > li > a');
  await page.waitForFunction(() => !document.querySelector('#treff > li:first-child .excerpt'));
  expect(await result(page)).toEqual(whole.get('nettverk møte'));
  await page.close();
});

test('er filene på tjeneren nyere enn siden, søkes det i de nye', async () => {
  const document: SearchDocument = {
    url: '/verktoy/nytt/',
    type: 'guide',
    title: 'Et nytt nettverk',
    language: 'nb',
    names: [],
    plain: [],
    summary: ['Helt nytt.'],
    asked: [],
    askedBelow: [],
    facts: [],
    text: 'Et møte.',
  };
  const { files } = buildSearchIndex([document], {
    same: [],
    plain: [],
    pages: [],
    real: [],
  });
  const newer: Fault = (path) => {
    const file = files.get(path);
    return file && Buffer.from(file);
  };
  const page = await search('nettverk møte', /./, newer);
  await page.waitForSelector('#treff > li > a');
  expect(await result(page)).toEqual([
    '1 treff har alle ordene, her eller inne på siden.',
    '/verktoy/nytt/',
  ]);
  await page.waitForSelector('#treff mark');
  await page.close();
});
