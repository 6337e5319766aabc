import { expect, test } from 'vitest';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readCatalog } from '../../src/search/engine/catalog.ts';
import { sitePages } from '../../src/site/pages.ts';
import { unsearched } from '../../src/site/unsearched.ts';
import { builtPages, DIST } from './built.ts';
import { follow, openSite } from './open-site.ts';

const { browser, server } = await openSite();

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.url + path);
  return page;
}
const shown = (page: Page): Promise<string[]> =>
  page.$$eval('.search-hits a', (links) => links.map((a) => a.getAttribute('href') ?? ''));

/** Waits until the field points at a hit, or at none. */
const active = (page: Page, href: string | undefined): Promise<void> =>
  expect
    .poll(() =>
      page.$eval('#header-q', (input) => {
        const id = input.getAttribute('aria-activedescendant');
        return (id && document.getElementById(id)?.getAttribute('href')) || undefined;
      }),
    )
    .toBe(href);
const said = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector('.search-status')?.textContent?.includes(wanted),
    text,
  );

test('søkefeltet er en kombinasjonsboks: piltaster, Escape og Enter virker', async () => {
  const page = await open('/verktoy/fagdag/');
  const expanded = (): Promise<string | null> => page.getAttribute('#header-q', 'aria-expanded');
  const opened = async (is: boolean): Promise<void> => {
    await expect.poll(() => page.isVisible('.search-panel')).toBe(is);
    await expect.poll(expanded).toBe(String(is));
  };
  await page.click('#header-q');
  await page.keyboard.type('læringsaren');
  await said(page, '«læringsaren»');
  await expect.poll(async () => (await shown(page))[0]).toBe('/verktoy/laeringsarena/');
  expect([await page.getAttribute('#header-q', 'role'), await expanded()]).toEqual([
    'combobox',
    'true',
  ]);
  const listed = (await page.getAttribute('#header-q', 'aria-controls')) ?? '';
  expect(await page.getAttribute(`#${listed}`, 'role')).toBe('listbox');
  await active(page, undefined);
  await page.keyboard.press('ArrowDown');
  await active(page, '/verktoy/laeringsarena/');
  expect(await page.locator('.search-hits [aria-selected=true]').count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('header-q');
  await page.keyboard.press('ArrowUp');
  await active(page, undefined);
  await page.keyboard.press('Escape');
  await opened(false);
  await page.keyboard.press('ArrowDown');
  await opened(true);
  await active(page, '/verktoy/laeringsarena/');
  await page.keyboard.type('a');
  await said(page, '«læringsarena»');
  await page.keyboard.press('ArrowDown');
  await active(page, '/verktoy/laeringsarena/');
  await follow(page, () => page.keyboard.press('Enter'), '/verktoy/laeringsarena/');
  await page.close();
});

test('det som sies høyt, venter til skrivingen stopper', async () => {
  const page = await open('/verktoy/fagdag/');
  await page.focus('#header-q');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      heard.push(document.querySelector('.header-search [role=status]')?.textContent ?? '');
    }).observe(document, { subtree: true, childList: true });
  });
  await page.keyboard.type('nettverk', { delay: 60 });
  await page.waitForFunction(() =>
    document.querySelector('.header-search [role=status]')?.textContent?.includes('«nettverk»'),
  );
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(new Set(heard.filter(Boolean)).size).toBe(1);
  await page.close();
});

test('søkefeltet på en guideside fører til søkesiden, og ingen treff sies med ord', async () => {
  const page = await open('/verktoy/laeringsarena/');
  await page.fill('#header-q', 'nettverk');
  await follow(page, () => page.press('#header-q', 'Enter'), /\/sok\/\?q=nettverk/);
  await page.waitForSelector('#treff > li a');
  await page.goto(`${server.url}/sok/?q=xyzzyqwerty`);
  await page.waitForFunction(() =>
    document
      .querySelector('#sokestatus')
      ?.textContent?.includes('Ingen sider har ordet «xyzzyqwerty».'),
  );
  await page.waitForSelector('#videre');
  expect(
    await page.$$eval('#videre a', (links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(
    expect.arrayContaining(['/velg/', '/hva-vi-ikke-vet/', '/bidra/', '/kategorier/digitale/']),
  );
  await expect.poll(() => page.title()).toMatch(/^xyzzyqwerty – Søk/);
  await page.close();
});

test('skrivefeil sies med ord, og kan søkes som de er skrevet', async () => {
  const page = await open('/sok/?q=evaulering');
  await page.waitForSelector('#treff a');
  await expect
    .poll(() => page.textContent('#sokestatus'))
    .toMatch(/^Ingen sider har ordet «evaulering»\. Viser \d+ treff på «evaluering»\.$/);
  expect(await page.getAttribute('#treff li a', 'href')).toBe('/verktoy/evaluering/');
  expect(await page.isVisible('#videre')).toBe(false);
  await follow(page, '#mente a', /\/sok\/\?q=evaulering&akkurat=1$/);
  await page.waitForFunction(() => document.querySelector('#sokestatus')?.textContent);
  await page.waitForSelector('#videre:not([hidden]) #naermeste a');
  await expect.poll(() => page.locator('#treff li').count()).toBe(0);
  await page.close();
});

test('det første treffet har noe merket, hva det er står først, og «Ikke når» vises ikke som et råd', async () => {
  const page = await open('/sok/');
  for (const query of ['nettverk', 'temadag', 'rådmann', 'brainstorming', 'BBL', 'openspace']) {
    await page.goto(`${server.url}/sok/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('#treff > li:first-child mark');
    expect(await page.$eval('#treff > li', (row) => row.firstElementChild?.className)).toBe(
      'hit-kind',
    );
  }
  await page.goto(`${server.url}/sok/?q=temadag`);
  await page.waitForSelector('#treff .reason mark');
  expect(await page.textContent('#treff > li:first-child .reason')).toBe('Også kalt: Temadag');
  await page.goto(`${server.url}/sok/?q=BBL`);
  await page.waitForSelector('#treff mark');
  expect(
    await page.$$eval('#treff mark', (marks) =>
      marks.every((m) => (m.textContent ?? '').split(/\P{L}+/u).every((w) => /^bbls?$/i.test(w))),
    ),
  ).toBe(true);
  await page.close();
});

test('tilbake fra et treff gir de samme treffene på samme sted', async () => {
  const page = await open('/sok/?q=kommune');
  await page.waitForSelector('#treff a');
  await page.click('#flere');
  await page.waitForFunction(() => document.querySelectorAll('#treff > li').length === 20);
  await page.waitForLoadState('networkidle');
  const top = (): Promise<number> =>
    page.$eval('#treff > li:nth-child(15)', (row) => Math.round(row.getBoundingClientRect().top));
  await page.locator('#treff > li:nth-child(15)').scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  const before = await top();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await follow(page, '#treff > li:nth-child(15) a', /^[^/]+\/\/[^/]+\/(?!sok\/)/);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('#treff > li').length === 20);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60);
  await page.close();
});

test('filtre står i adressen, teller treff og sies fra om', async () => {
  const page = await open('/sok/?q=nettverk');
  await page.waitForSelector('#treff a');
  const all = await page.textContent('#sokestatus');
  await page.click('label:has(input[name=vis][value=eksempel])');
  await page.waitForURL(/vis=eksempel/);
  await expect.poll(() => page.textContent('#sokestatus')).not.toBe(all);
  await expect
    .poll(() =>
      page.$$eval(
        '#treff > li > a',
        (links) =>
          links.length > 0 && links.every((a) => a.getAttribute('href')?.startsWith('/eksempler/')),
      ),
    )
    .toBe(true);
  await page.reload();
  await page.waitForSelector('#treff a');
  expect(await page.isChecked('input[name=vis][value=eksempel]')).toBe(true);
  await page.close();
});

test('utdraget er ren tekst med treffet merket, og ingenting fra adressen blir HTML', async () => {
  const page = await open(
    `/sok/?q=${encodeURIComponent('<img src=x onerror=alert(1)> læringsnettverk')}`,
  );
  await page.waitForSelector('#treff li:first-child mark');
  expect(await page.textContent('#treff .excerpt')).not.toMatch(/[<>^]|\bq\b|\[\^/);
  expect(await page.locator('#treff img, #sokestatus img').count()).toBe(0);
  await page.close();
});

test('alt et søk trenger, hentes samtidig når feltet får fokus, og ingenting før', async () => {
  const page = await open('/verktoy/fagdag/');
  const before = server.requests.length;
  expect(server.requests.some((r, i) => i >= before && r.startsWith('/sokeindeks/'))).toBe(false);
  await page.focus('#header-q');
  const asked = (): string[] => server.requests.slice(before);
  const files = [/katalog\..*\.json$/, /panel\..*\.js$/];
  for (const file of files)
    await expect
      .poll(() => asked().some((r) => file.test(r)), { message: String(file) })
      .toBe(true);
  // Nothing is asked for a second time.
  await page.waitForTimeout(500);
  for (const file of files)
    expect(
      asked().filter((r) => file.test(r)),
      String(file),
    ).toHaveLength(1);
  expect(asked().filter((r) => /ord\..*\.json$/.test(r))).toEqual([]);
  await page.close();
});

test('indeksen er upakket, med tvillinger som tjeneren kan sende: siden skal ikke bruke tid på å pakke ut', () => {
  const folder = join(DIST, 'sokeindeks');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(json|txt)$/.test(name))
    .map((name) => join(folder, name));
  expect(files.length).toBeGreaterThan(200);
  const isLarge = (file: string): boolean => statSync(file).size > 2000;
  expect(
    files.filter(
      (file) => isLarge(file) && !(existsSync(`${file}.br`) && existsSync(`${file}.gz`)),
    ),
  ).toEqual([]);
});

test('hver side som skal finnes, er i søket, og søket viser ikke til sider som mangler', () => {
  const manifest = JSON.parse(readFileSync(join(DIST, 'sokeindeks/manifest.json'), 'utf8')) as {
    catalog: string;
  };
  const file: unknown = JSON.parse(readFileSync(join(DIST, manifest.catalog), 'utf8'));
  const urls = [...readCatalog(file).values()].map(({ url }) => url);
  const paths = new Set(urls.map((url) => url.replace(/#.*$/, '')));
  const pages = builtPages().filter((p) => p.html.includes('<main'));
  const isExcepted = (path: string): boolean => unsearched.some((e) => e.path.test(path));
  expect(
    pages.map((p) => p.path).filter((path) => !paths.has(path) && !isExcepted(path)),
    'Legg siden i indeksen (src/search/index/documents.ts eller src/site/pages.ts), eller i src/site/unsearched.ts med en grunn',
  ).toEqual([]);
  expect([...paths].filter(isExcepted)).toEqual([]);
  expect(unsearched.filter((e) => !e.why)).toEqual([]);
  for (const url of urls) {
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
