import { expect, test } from 'vitest';
import { printed, settled, sheets, standIn } from '../print/pdf.ts';
import { site } from '../../src/site/settings.ts';
import { builtPages } from './built.ts';
import { openSite } from './open-site.ts';

/** Cards on paper, as the browser really prints them. */

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
  'hver mal skrives ut på stående A4, og ingenting stikker ut',
  { timeout: 300_000 },
  async () => {
    const page = await browser.newPage({ viewport: { width: 690, height: 1000 } });
    const wide: string[] = [];
    for (const { path } of builtPages().filter((p) => /^\/maler\/.+/.test(p.path))) {
      await page.goto(server.url + path);
      await page.emulateMedia({ media: 'print' });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        wide.push(path);
    }
    await page.close();
    expect(wide).toEqual([]);
  },
);
