import { expect, test } from 'vitest';
import { printed, settled, sheets, standIn } from '../print/pdf.ts';
import { site } from '../../src/site/settings.ts';
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
  expect(own).toEqual(['bottom-left', 'bottom-center']);
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
