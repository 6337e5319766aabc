import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PLACES_SHEET } from '../../src/domain/print/margins.ts';
import { printed, settled, sheets, standIn } from '../print/pdf.ts';
import { site } from '../../src/site/settings.ts';
import { builtPages, DIST } from './built.ts';
import { openSite } from './open-site.ts';

/** Pages on paper, as the browser really prints them. */

const { browser, server } = await openSite();

/** The most sheets that a card may take (every-page.test.ts). */
const MOST = 2;

test('adresse, status og dato i margen er kortets egne', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/verktoy/verksted/`);
  // Each margin box, with the pages it is for: '' for all pages, else those of one card.
  const boxes = await page.evaluate(() => {
    const text = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) =>
        'cssRules' in rule && !(rule instanceof CSSPageRule)
          ? [rule.cssText, ...text(rule.cssRules as CSSRuleList)]
          : [rule.cssText],
      );
    return [...document.styleSheets]
      .flatMap((sheet) => text(sheet.cssRules))
      .flatMap((rule) => {
        const [, name = '', body = ''] = /^@page ?([\w-]*) ?\{([\s\S]*)\}$/.exec(rule) ?? [];
        return [...body.matchAll(/@([a-z]+-[a-z]+)/g)].map(([, box = '']) => ({ name, box }));
      });
  });
  const own = boxes.filter(({ name }) => name === 'verktoy-verksted').map(({ box }) => box);
  expect(own).toEqual(['bottom-left']);
  expect(boxes.filter(({ name }) => name === '').map(({ box }) => box)).toEqual(['bottom-right']);
  await page.close();
});

test('hver side har adressen sin i margen', () => {
  const places = readFileSync(join(DIST, PLACES_SHEET), 'utf8');
  const without = builtPages()
    .filter(({ html }) => {
      const [, address = ''] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
      return !html.includes('href="/utskrift/marg') && !places.includes(`[href="${address}"]`);
    })
    .map(({ path }) => path);
  expect(without).toEqual([]);
  // Those that say who has read them, say it on every sheet.
  const unchecked = builtPages()
    .filter(({ html }) => !html.includes('href="/utskrift/marg') && /<p class="status"/.test(html))
    .map(({ html }) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '')
    .filter((address) => !new RegExp(`href="${address}"\\]\\)\\{--place:"[^"]+ · `).test(places));
  expect(unchecked).toEqual([]);
});

test('det leseren har valgt, står i adressen på papiret', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/velg/?formaal=kartlegge`);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const place = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--place'),
  );
  expect(place).toBe(JSON.stringify(`${new URL(site.url).host}/velg/?formaal=kartlegge`));
  await page.close();
});

/** Pages of each make-up, those that hold a choice among them. */
const SEEN_ON_PAPER = [
  '/verktoy/',
  '/verktoy/arbeidsmoete/',
  '/velg/?formaal=kartlegge',
  '/velg/vanskelig-sak/',
  '/sammenlign/',
  '/sammenlign/?verktoy=verksted&verktoy=fagdag',
  '/plan/',
  '/plan/?verktoy=verksted&verktoy=fagdag',
  '/opplegg/',
  '/opplegg/verksted-halv-dag/',
  '/opplegg/laeringsnettverk-to-aar/',
  '/loep/spre-det-som-virket/',
  '/problem/',
  '/eksempler/',
  '/kontor/',
  '/kategorier/fou/',
  '/kontor/vest/',
  '/prosjekter/',
  '/kilder/ntnu-2017/',
  '/grunnlag/suksesskriteriene/',
  '/hva-vi-ikke-vet/',
];

test('papiret er ikke tomt, og har ingen knapper, overskrifter alene, større enn den over, eller skrift under 8 punkt', async () => {
  const page = await browser.newPage({ viewport: { width: 688, height: 1000 } });
  const faults: string[] = [];
  for (const path of SEEN_ON_PAPER) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(server.url + path);
    await page.waitForFunction(() => !('asks' in document.documentElement.dataset));
    // A page that shows a choice fetches what it shows after it is loaded.
    await page.waitForLoadState('networkidle');
    await page.emulateMedia({ media: 'print' });
    const found = await page.evaluate(() => {
      const main = document.querySelector('main');
      if (!main) return ['ingen main'];
      const shown = (part: Element): boolean =>
        part.checkVisibility() && part.getBoundingClientRect().width > 2;
      const wrong: string[] = [];
      for (const part of main.querySelectorAll('button:not(.term), input, select'))
        if (shown(part)) wrong.push(`knapp ${part.textContent}`);
      for (const section of main.querySelectorAll('section')) {
        const head = section.querySelector('h2, h3');
        if (!head || !shown(head)) continue;
        const below = section.getBoundingClientRect().bottom - head.getBoundingClientRect().bottom;
        if (below < 6) wrong.push(`alene: ${head.textContent}`);
      }
      for (const link of main.querySelectorAll('.button, p > a:only-child'))
        if (shown(link) && parseFloat(getComputedStyle(link).borderTopWidth) > 0)
          wrong.push(`knapp ${link.textContent}`);
      // What is over something is not smaller than it.
      const size = (part: Element): number => parseFloat(getComputedStyle(part).fontSize);
      let over: Element[] = [];
      for (const head of main.querySelectorAll('h1, h2, h3, h4')) {
        if (!shown(head)) continue;
        over = over.filter(({ tagName }) => tagName < head.tagName);
        const above = over.at(-1);
        if (above && size(above) < size(head) - 0.1) wrong.push(`for stor: ${head.textContent}`);
        over.push(head);
      }
      for (const head of main.querySelectorAll('details :is(h3, h4)')) {
        const name = head.closest('details')?.querySelector('summary');
        if (name && !name.contains(head) && shown(name) && size(name) < size(head) - 0.1)
          wrong.push(`for stor: ${head.textContent}`);
      }
      for (const item of main.querySelectorAll('.answers > li'))
        if (getComputedStyle(item).breakInside !== 'avoid') wrong.push('et svar kan deles');
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      let words = 0;
      while (walker.nextNode()) {
        const of = walker.currentNode.parentElement;
        const text = walker.currentNode.textContent?.trim();
        if (!of || !text || !shown(of) || of.closest('sup, noscript, script')) continue;
        words += text.split(/\s+/).length;
        if (parseFloat(getComputedStyle(of).fontSize) * 0.75 < 7.95) wrong.push(`liten: ${text}`);
      }
      return words < 20 ? [...wrong, 'tom'] : wrong;
    });
    faults.push(...found.map((fault) => `${path} ${fault}`));
  }
  await page.close();
  expect(faults).toEqual([]);
});

test(
  'en samling blir en merket PDF med tittel, språk, bokmerker og like mange kort som guider',
  { timeout: 120_000 },
  async () => {
    const page = await browser.newPage();
    await standIn(page, server, site.url);
    const pdf = await printed(page, new URL('/utskrift/digitale/', site.url).href);
    const guides = await page.locator('.print-card').count();
    const text = pdf.toString('latin1');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Outlines');
    expect(text).not.toContain('127.0.0.1');
    expect(text).toContain(`/URI (${new URL('/verktoy/', site.url).href}`);
    const time = new Date('2026-01-02T03:04:05Z');
    expect(settled(pdf, time).toString('latin1')).toContain(
      "/CreationDate (D:20260102030405+00'00')",
    );
    expect(settled(pdf, time)).toHaveLength(pdf.length);
    expect(text).toMatch(/\/Lang\s*\(nb\)/);
    expect(text).toContain('/Title');
    expect(sheets(pdf)).toBeLessThanOrEqual(1 + MOST * guides);
    expect(sheets(pdf)).toBeGreaterThan(guides);
    await page.close();
  },
);

test('en samling kan skrives ut én type om gangen, og så er den hel igjen', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(`${server.url}/utskrift/kjoereplaner/`);
  const buttons = page.locator('button[data-print]:not([data-print=""])');
  const left = page.locator('.print-card:not(.left-out .print-card)');
  await expect.poll(() => buttons.count()).toBeGreaterThan(1);
  const said = await page.locator('.print-part > summary .count').allTextContents();
  const counts = said.map((text) => Number(/\d+/.exec(text)?.[0]));
  const all = counts.reduce((sum, count) => sum + count, 0);
  await expect.poll(() => left.count()).toBe(all);
  // On the screen the contents come alone; an address to a card opens them all, and so does paper.
  expect(await page.locator('.print-card:visible').count()).toBe(0);
  const open = page.locator('details[open] > [data-part]');
  const tell = (event: string): Promise<boolean> =>
    page.evaluate((name) => dispatchEvent(new Event(name)), event);
  await tell('beforeprint');
  await expect.poll(() => open.count()).toBe(counts.length);
  await tell('afterprint');
  await expect.poll(() => open.count()).toBe(0);
  await page.evaluate(() => {
    location.hash = document.querySelector('.print-card [id]')?.id ?? '';
  });
  await expect.poll(() => open.count()).toBe(counts.length);
  await page.locator('.print-part > summary').last().click();
  await buttons.last().click();
  await expect.poll(() => left.count()).toBe(counts.at(-1));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => left.count()).toBe(all);
  await page.close();
});

test('en mal på papir er bare malen: tittel, felt med linjer å skrive på, og ingen veiledning', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/maler/bordvert-og-notatark/`);
  await page.emulateMedia({ media: 'print' });
  const shown = (selector: string): Promise<number> =>
    page.locator(selector).filter({ visible: true }).count();
  expect(await shown('main h2, main .lead, main .guidance, main .downloads')).toBe(0);
  expect(await shown('main h1')).toBe(1);
  expect(await shown('.write span')).toBeGreaterThan(4);
  expect(await shown('.paper-source')).toBe(1);
  await page.close();
});

test(
  'hver mal skrives ut på stående A4, ingenting stikker ut, og det er rom til å skrive i tabellene',
  { timeout: 300_000 },
  async () => {
    const page = await browser.newPage({ viewport: { width: 690, height: 1000 } });
    const wide: string[] = [];
    const tight: string[] = [];
    for (const { path } of builtPages().filter((p) => /^\/maler\/.+/.test(p.path))) {
      await page.goto(server.url + path);
      await page.emulateMedia({ media: 'print' });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        wide.push(path);
      // 20 mm; those on their side have as many columns in a wider sheet.
      const names = await page.evaluate(() =>
        [...document.querySelectorAll('.paper-sheet table:not(:has(th:nth-child(8)))')].flatMap(
          (table) =>
            [...table.querySelectorAll('thead th:not(.narrow)')]
              .filter((th) => th.getBoundingClientRect().width < (20 / 25.4) * 96)
              .map((th) => th.textContent),
        ),
      );
      if (names.length) tight.push(`${path} ${names.join(', ')}`);
    }
    await page.close();
    expect(wide).toEqual([]);
    expect(tight).toEqual([]);
  },
);
