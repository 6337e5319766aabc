import { afterAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { serveShaped, slowNetwork } from '../bench/shaped-server.ts';
import { DIST } from './built.ts';

/** Inter where it comes in time, and text at once where it does not (components/overrides/Head.astro). */

const [browser, server] = await Promise.all([openBrowser(), serveShaped(DIST)]);
afterAll(async () => {
  await browser.close();
  server.close();
});

test('på treg linje kommer teksten først, og skriften fra neste side', async () => {
  server.reset(slowNetwork);
  const page = await browser.newPage();
  const chosen = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.font);
  const fetched = page.waitForResponse((response) => response.url().endsWith('.woff2'));
  await page.goto(`${server.url}/om/`, { waitUntil: 'load' });
  expect(await chosen()).toBeUndefined();
  expect((await fetched).ok()).toBe(true);

  await page.locator('header a[href="/verktoy/"]').first().click();
  await page.waitForURL('**/verktoy/');
  expect(await chosen()).toBe('inter');
  await page.close();
});

test('på rask linje er skriften med fra første side', async () => {
  server.reset(null);
  const page = await browser.newPage();
  await page.goto(`${server.url}/om/`, { waitUntil: 'load' });
  const { font, took } = await page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { font: document.documentElement.dataset.font, took: visit ? visit.responseStart - visit.requestStart : 0 };
  });
  // The server shares its processor with the other tests, and may be slow itself.
  expect(font, `siden kom på ${took} ms`).toBe(took < 100 ? 'inter' : undefined);
  expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('1em Kasseskrift')))).toBe(font === 'inter');
  await page.close();
});
