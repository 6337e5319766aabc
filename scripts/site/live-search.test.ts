import { expect, test } from 'vitest';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sitePages } from '../../src/site/pages.ts';
import { builtPages, DIST } from './built.ts';
import { openSite } from './open-site.ts';

const { browser, server } = await openSite();

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.url + path);
  return page;
}
const shown = (page: Page): Promise<string[]> =>
  page.$$eval('.search-hits a', (links) => links.map((a) => a.getAttribute('href') ?? ''));

test('søkefeltet viser treff mens man skriver, og piltaster, Escape og Enter virker', async () => {
  const page = await open('/verktoy/fagdag/');
  await page.click('#header-q');
  await page.keyboard.type('læringsaren');
  await page.waitForFunction(() =>
    document.querySelector('.search-status')?.textContent?.includes('«læringsaren»'),
  );
  expect((await shown(page))[0]).toBe('/verktoy/laeringsarena/');
  expect(await page.textContent('.header-search [role=status]')).toContain(
    'treff på «læringsaren»',
  );
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    '/verktoy/laeringsarena/',
  );
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('header-q');
  await page.keyboard.press('Escape');
  expect(await page.isVisible('.search-panel')).toBe(false);
  await page.keyboard.type('a');
  await page.waitForFunction(() =>
    document.querySelector('.search-status')?.textContent?.includes('«læringsarena»'),
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/verktoy\/laeringsarena\/$/);
  await page.close();
});

test('søkefeltet på en guideside fører til søkesiden, og ingen treff sies med ord', async () => {
  const page = await open('/verktoy/laeringsarena/');
  await page.fill('#header-q', 'nettverk');
  await page.press('#header-q', 'Enter');
  await page.waitForURL(/\/sok\/\?q=nettverk/);
  await page.waitForSelector('#treff > li a');
  await page.goto(`${server.url}/sok/?q=xyzzyqwerty`);
  await page.waitForFunction(() =>
    document.querySelector('#sokestatus')?.textContent?.includes('Ingen treff'),
  );
  await page.close();
});

test('skrivefeil gir treff med en gang, og «Mente du»', async () => {
  const page = await open('/sok/?q=evaulering');
  await page.waitForSelector('#treff a');
  expect(await page.textContent('#mente')).toContain('Mente du evaluering?');
  expect(await page.getAttribute('#treff li a', 'href')).toBe('/verktoy/evaluering/');
  await page.close();
});

test('filtre står i adressen, teller treff og sies fra om', async () => {
  const page = await open('/sok/?q=nettverk');
  await page.waitForSelector('#treff a');
  const all = await page.textContent('#sokestatus');
  await page.click('label:has(input[name=vis][value=eksempel])');
  await page.waitForURL(/vis=eksempel/);
  expect(await page.textContent('#sokestatus')).not.toBe(all);
  expect(
    await page.$$eval('#treff li > a', (links) =>
      links.every((a) => a.getAttribute('href')?.startsWith('/eksempler/')),
    ),
  ).toBe(true);
  await page.reload();
  await page.waitForSelector('#treff a');
  expect(await page.isChecked('input[name=vis][value=eksempel]')).toBe(true);
  await page.close();
});

test('utdraget er ren tekst med treffet merket, og ingenting fra adressen blir HTML', async () => {
  const page = await open(
    `/sok/?q=${encodeURIComponent('<img src=x onerror=alert(1)> læringsnettverk')}`,
  );
  await page.waitForSelector('#treff .excerpt mark');
  expect(await page.textContent('#treff .excerpt')).not.toMatch(/[<>^]|\bq\b|\[\^/);
  expect(await page.locator('#treff img, #sokestatus img').count()).toBe(0);
  await page.close();
});

test('alt et søk trenger, hentes samtidig når feltet får fokus, og ingenting før', async () => {
  const page = await open('/verktoy/fagdag/');
  const before = server.requests.length;
  expect(server.requests.some((r, i) => i >= before && r.startsWith('/pagefind/'))).toBe(false);
  await page.focus('#header-q');
  await page.waitForTimeout(800);
  const asked = server.requests.slice(before);
  for (const wanted of [
    /wasm\.no\.pagefind$/,
    /pagefind\.js$/,
    /pagefind-entry\.json$/,
    /\.pf_meta$/,
    /katalog\..*\.json$/,
  ]) {
    expect(
      asked.filter((r) => wanted.test(r)),
      String(wanted),
    ).toHaveLength(1);
  }
  expect(asked.filter((r) => /ord\..*\.json$/.test(r))).toEqual([]);
  await page.close();
});

test('indeksen er upakket, med tvillinger som tjeneren kan sende: siden skal ikke bruke tid på å pakke ut', () => {
  const folder = join(DIST, 'pagefind');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(pagefind|pf_\w+)$/.test(name))
    .map((name) => join(folder, name));
  expect(files.length).toBeGreaterThan(200);
  expect(
    files.filter((file) => !readFileSync(file).subarray(0, 12).equals(Buffer.from('pagefind_dcd'))),
  ).toEqual([]);
  expect(
    files.filter(
      (file) =>
        /\.(pagefind|pf_meta|pf_index)$/.test(file) &&
        !(existsSync(`${file}.br`) && existsSync(`${file}.gz`)),
    ),
  ).toEqual([]);
});

test('hver side som skal finnes, er i søket, og søket viser ikke til sider som mangler', () => {
  const manifest = JSON.parse(readFileSync(join(DIST, 'pagefind/manifest.json'), 'utf8')) as {
    catalog: string;
  };
  const rows = JSON.parse(readFileSync(join(DIST, manifest.catalog), 'utf8')) as [
    string,
    string,
    string,
  ][];
  const paths = new Set(rows.map(([, url]) => url.replace(/#.*$/, '')));
  const pages = builtPages();
  const findable = pages
    .filter((p) => /<main[^>]*data-pagefind-body/.test(p.html) && p.path !== '/')
    .map((p) => p.path);
  expect(
    findable.filter((path) => !paths.has(path)),
    'Legg siden til i src/site/pages.ts med search, eller sett search={false}',
  ).toEqual([]);
  for (const [, url] of rows) {
    const [path = '', hash = ''] = url.split('#');
    expect(existsSync(join(DIST, path, 'index.html')), url).toBe(true);
    if (hash) expect(pages.find((p) => p.path === path)?.html, url).toContain(`id="${hash}"`);
  }
  for (const fixed of sitePages.filter((f) => f.search && pages.some((p) => p.path === f.url))) {
    expect(pages.find((p) => p.path === fixed.url)?.html, fixed.url).toContain(
      `<title>${fixed.title}`,
    );
  }
});
