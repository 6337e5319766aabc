import { afterAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { serveShaped, slowNetwork } from '../bench/shaped-server.ts';
import { DIST } from './built.ts';
import { follow } from './open-site.ts';

/**
 * Inter where it comes in time, and text at once where it does not
 * (components/overrides/Head.astro).
 */

const [browser, server] = await Promise.all([openBrowser(), serveShaped(DIST)]);
afterAll(async () => {
  await browser.close();
  server.close();
});

test('på treg linje kommer teksten først, og skriften fra neste side', async () => {
  server.reset(slowNetwork);
  const page = await browser.newPage();
  const chosen = (): Promise<string | undefined> =>
    page.evaluate(() => document.documentElement.dataset.font);
  const fetched = page.waitForResponse((response) => response.url().endsWith('.woff2'));
  await page.goto(`${server.url}/om/`, { waitUntil: 'load' });
  expect(await chosen()).toBeUndefined();
  expect((await fetched).ok()).toBe(true);

  await follow(page, 'header a[href="/verktoy/"]', '/verktoy/');
  expect(await chosen()).toBe('inter');
  await page.close();
});

test('en nettleser som ikke holder det første bildet tilbake, bruker skriften fra andre side, etter sin egen regel', async () => {
  server.reset(null);
  const page = await browser.newPage();
  // As Firefox, which does not know `rel=expect`.
  await page.addInitScript(() => {
    DOMTokenList.prototype.supports = () => false;
  });
  await page.goto(`${server.url}/om/`, { waitUntil: 'load' });
  await follow(page, 'header a[href="/verktoy/"]', '/verktoy/');
  expect(
    await page.evaluate(() => [
      document.documentElement.dataset.font,
      ...[...document.fonts]
        .filter(({ family }) => family === 'Kasseskrift')
        .map(({ display }) => display),
    ]),
  ).toEqual(['inter', 'optional']);
  await page.close();
});

test('på papir brukes skriften også på første side, når den er kommet', async () => {
  server.reset(slowNetwork);
  const page = await browser.newPage();
  await page.goto(`${server.url}/om/`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.load('1em Kasseskrift'));
  expect(await page.evaluate(() => document.documentElement.dataset.font)).toBeUndefined();
  await page.pdf();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.font)).toBe('inter');
  await page.close();
});

test(
  'på rask linje er skriften med fra første side, og tar aldri over etterpå',
  { timeout: 120_000 },
  async () => {
    server.reset(null);
    const seen: { font: string | undefined; moved: number }[] = [];
    for (let visit = 0; visit < 10; visit += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      await page.goto(`${server.url}/`, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.load('1em Kasseskrift'));
      await page.waitForTimeout(150);
      seen.push(
        await page.evaluate(
          () =>
            new Promise((resolve) => {
              let moved = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries())
                  moved += (entry as PerformanceEntry & { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve({ font: document.documentElement.dataset.font, moved }), 50);
            }),
        ),
      );
      await context.close();
    }
    expect(seen.filter(({ moved }) => moved > 0)).toEqual([]);
    // The server and the browser share their processor with the other tests, so that the font may
    // be late at times.
    expect(seen.filter(({ font }) => font === 'inter').length).toBeGreaterThan(0);
  },
);
