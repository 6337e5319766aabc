import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { waitRule } from './wait-rule.mjs';

/** What the rule says to a test, by the name of the message. */
const told = (...lines: string[]): (string | undefined)[] =>
  new Linter()
    .verify(`test('x', async () => {\n${lines.join('\n')}\n});`, [
      { plugins: { house: { rules: { wait: waitRule } } }, rules: { 'house/wait': 'error' } },
    ])
    .map(({ messageId }) => messageId);

test('å lese siden rett etter et trykk blir stoppet', () => {
  expect(told(`await page.click('#ta-bort');`, `expect(await rows.count()).toBe(0);`)).toEqual([
    'read',
  ]);
  expect(
    told(
      `for (const id of ids) await page.locator(id).press('Space');`,
      `const shown = page.locator('.card:visible');`,
      `const count = await shown.count();`,
    ),
  ).toEqual(['read']);
  expect(
    told(`await page.fill('#uker', '12');`, `expect(await titles(page)).toEqual([]);`),
  ).toEqual(['read']);
  expect(
    told(`await page.fill('#q', 'x');`, `await page.waitForTimeout(50);`, `await p.title();`),
  ).toEqual(['read']);
});

test('å vente på det testen spør om, er rett, også med en hjelper', () => {
  expect(
    told(
      `await page.click('#ta-bort');`,
      `await expect.poll(() => rows.count()).toBe(0);`,
      `expect(await page.title()).toBe('Plan');`,
    ),
  ).toEqual([]);
  expect(
    told(
      `const said = (text) => page.waitForFunction((t) => status(t), text);`,
      `await page.keyboard.press('Enter');`,
      `await said('lagt til');`,
      `expect(await titles(page)).toHaveLength(1);`,
    ),
  ).toEqual([]);
});

test('en lenke følges, den trykkes ikke', () => {
  expect(told(`await page.click('.offices a[href="/ny/bodoe/"]');`)).toEqual(['link']);
  expect(told(`await page.locator('header a').first().click();`)).toEqual(['link']);
  expect(told('await page.click(`main a[href="${path}"]`);')).toEqual(['link']);
  expect(told(`await follow(page, () => page.locator('.next a').press('Enter'), '/ny/');`)).toEqual(
    [],
  );
  expect(told(`await page.click('[data-add] button');`)).toEqual([]);
});
