import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite } from './open-site.ts';

const { browser, server } = await openSite();

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.url + path);
  return page;
}

const hits = async (page: Page): Promise<string[]> => {
  await page.waitForSelector('ol#treff > li a');
  return page.$$eval('ol#treff > li', (items) =>
    items.map((li) => li.querySelector('a[href]')?.getAttribute('href') ?? ''),
  );
};

test.each([
  ['læringsarena', '/verktoy/laeringsarena/'],
  ['kollegarettleiing', '/verktoy/kollegaveiledning/'],
  ['Foyer', '/eksempler/bodoe-foyer/'],
])('søk på «%s» finner rett side', async (query, url) => {
  const page = await open(`/sok/?q=${encodeURIComponent(query)}`);
  expect((await hits(page)).slice(0, 3)).toContain(url);
  await page.close();
});

test('søkefeltet på en guideside fører til søkesiden', async () => {
  const page = await open('/verktoy/laeringsarena/');
  await page.fill('#header-q', 'nettverk');
  await page.press('#header-q', 'Enter');
  await page.waitForURL(/\/sok\/\?q=nettverk/);
  expect((await hits(page)).length).toBeGreaterThan(0);
  await page.close();
});

test('ingen treff sies med ord', async () => {
  const page = await open('/sok/?q=xyzzyqwerty');
  await page.waitForFunction(() =>
    document.querySelector('#sokestatus')?.textContent?.includes('Ingen treff'),
  );
  await page.close();
});

test('uten JavaScript kan en guide leses, og ingenting lagres', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/verktoy/laeringsarena/`);
  expect(await page.textContent('h1')).toBe('Læringsarena');
  expect(await page.locator('.how li').count()).toBeGreaterThan(3);
  await context.close();
});

test('ingenting lagres på enheten, og ingen andre får forespørsler', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) outside.push(request.url());
  });
  for (const path of ['/', '/verktoy/laeringsarena/', '/sok/?q=nettverk']) {
    await page.goto(server.url + path);
    await page.waitForTimeout(400);
  }
  expect(outside).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await context.close();
});
