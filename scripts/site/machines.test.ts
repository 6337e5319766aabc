import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { redirectPages } from '../../src/domain/redirects.ts';
import { openBrowser } from '../browser.ts';
import { builtPages, DIST } from './built.ts';

/** The files for machines, as they are delivered. */
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

test('RSS er gyldig XML med det RSS 2.0 krever, og lenkene går til sider', async () => {
  const page = await browser.newPage();
  const feed = await page.evaluate((xml) => {
    const doc = new DOMParser().parseFromString(xml, 'application/xml');
    const text = (node: Element | Document, name: string): string =>
      node.getElementsByTagName(name)[0]?.textContent ?? '';
    return {
      error: text(doc, 'parsererror'),
      version: doc.documentElement.getAttribute('version'),
      title: text(doc, 'title'),
      description: text(doc, 'description'),
      items: [...doc.getElementsByTagName('item')].map((item) => ({
        title: text(item, 'title'),
        link: text(item, 'link'),
        guid: text(item, 'guid'),
        date: text(item, 'pubDate'),
      })),
    };
  }, read('rss.xml'));
  await page.close();
  expect(feed).toMatchObject({ error: '', version: '2.0', title: 'Verktøykassa' });
  expect(feed.description).not.toBe('');
  expect(feed.items.length).toBeGreaterThan(20);
  expect(new Set(feed.items.map((i) => i.guid)).size).toBe(feed.items.length);
  for (const item of feed.items) {
    expect(item.title).not.toBe('');
    expect(Number.isNaN(Date.parse(item.date)), item.date).toBe(false);
    expect(existsSync(join(DIST, new URL(item.link).pathname, 'index.html')), item.link).toBe(true);
  }
});

test('hver guide og hvert eksempel har en tvilling i Markdown og en blokk med data', () => {
  const pages = builtPages().filter((p) => /^\/(verktoy|eksempler)\/.+/.test(p.path));
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const twin = `${page.path.replace(/\/$/, '')}.md`;
    expect(page.html).toContain(`href="${twin}"`);
    expect(read(twin)).toMatch(/^---\nid: /);
    const block = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(page.html)?.[1] ?? '';
    expect((JSON.parse(block) as { '@id': string })['@id']).toMatch(new RegExp(`${page.path}$`));
  }
});

test('alle filer for maskiner er på plass og kan leses', () => {
  for (const name of readdirSync(join(DIST, 'api'), { recursive: true, encoding: 'utf8' })) {
    if (/\.json(ld)?$/.test(name))
      expect(() => {
        JSON.parse(read(join('api', name)));
      }, name).not.toThrow();
  }
  for (const name of [
    'llms.txt',
    'api/eksempler.csv',
    'api/eksempler-kodebok.csv',
    'api/prosjekter.csv',
    'api/prosjekter-kodebok.csv',
    'api/verktoy.csv',
    'api/verktoy-kodebok.csv',
    'api/begreper.jsonld',
    'api/begreper.ttl',
    'api/katalog.ttl',
    'api/omdirigeringer.json',
  ])
    expect(existsSync(join(DIST, name)), name).toBe(true);
});

test('en side som har flyttet, fører videre uten script', async () => {
  const [moved] = redirectPages(
    [{ from: '/verktoy/gammel/', to: '/verktoy/ny/' }],
    'https://eksempel.no',
  );
  expect(moved?.file).toBe('verktoy/gammel/index.html');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: route.request().url().endsWith('/gammel/') ? (moved?.html ?? '') : '<h1>Framme</h1>',
    }),
  );
  await page.goto('http://127.0.0.1/verktoy/gammel/');
  await page.waitForURL('**/verktoy/ny/');
  expect(await page.textContent('h1')).toBe('Framme');
  await context.close();
});

test('hver adresse i tabellen har en side som fører videre, og en regel for tjenere', () => {
  const { items } = JSON.parse(read('api/omdirigeringer.json')) as {
    items: { from: string; to: string; status: number }[];
  };
  for (const { from, to, status } of items) {
    expect(status).toBe(301);
    expect(read(`${from}index.html`)).toContain(`url=${to}"`);
    expect(existsSync(join(DIST, to, 'index.html')), to).toBe(true);
  }
});
