import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite } from './open-site.ts';

/** What a reader at a desk meets: boxes that are full, and nothing that lies over the text. */

const { browser, server } = await openSite();
const HEIGHT = 900;

async function open(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: HEIGHT } });
  await page.goto(server.url + path);
  return page;
}

const ANSWER = '/velg/ti-minutter-paa-moetet/';

test('grunnene i et svar fyller kortet på alle bredder', async () => {
  for (const width of [390, 700, 1280]) {
    const page = await open(ANSWER, width);
    const shares = await page
      .locator('.arguments dd:visible')
      .evaluateAll((lines) =>
        lines.map((el) => el.clientWidth / (el.closest('.arguments')?.clientWidth ?? Infinity)),
      );
    expect(shares.length).toBeGreaterThan(2);
    expect(Math.min(...shares), `(${width})`).toBeGreaterThan(0.6);
    await page.close();
  }
});

test('boksene i et ferdig svar har én høyrekant', async () => {
  const page = await open(ANSWER);
  const edges = await page
    .locator('.answers > li, .reasons > li, .prepared .picture-rows')
    .evaluateAll((boxes) => boxes.map((el) => Math.round(el.getBoundingClientRect().right)));
  expect(edges.length).toBeGreaterThan(3);
  expect(new Set(edges).size, edges.join()).toBe(1);
  await page.close();
});

test('spørsmålene i velgeren kuttes ikke av en rulleboks', async () => {
  const page = await open('/velg/');
  const cut = await page.locator('.situation').evaluate((el) => el.scrollHeight - el.clientHeight);
  expect(cut).toBeLessThanOrEqual(1);
  await page.close();
});

test('innholdet ligger ikke over siden før en skjerm er lest', async () => {
  for (const width of [768, 1280]) {
    const page = await open('/opplegg/dialogkonferanse-en-dag/', width);
    const bottom = (): Promise<number> =>
      page.locator('.contents').evaluate((el) => el.getBoundingClientRect().bottom);
    await expect.poll(bottom).toBeGreaterThan(HEIGHT);
    await page.evaluate((y) => {
      scrollTo(0, y);
    }, 2 * HEIGHT);
    // It is away while one reads down, and comes when one turns. On a phone: phone.test.ts.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluate(() => scrollBy(0, -50));
    await expect.poll(bottom).toBeLessThan(HEIGHT);
    await page.close();
  }
});

test('linjene i en liste med kjøreplaner er så lange som målestokken over', async () => {
  const page = await open('/opplegg/');
  const [scale, ...lines] = await page
    .locator('.sheet-group')
    .first()
    .locator('.sheet-scale, .sheet-list:not(.fold *) a svg')
    .evaluateAll((svgs) =>
      svgs
        .map((el) => el.getBoundingClientRect())
        .map(({ left, width }) => [left, width].map(Math.round)),
    );
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toEqual(scale);
  await page.close();
});

test('i en sammenligning som rulles, står bare navnene igjen', async () => {
  const page = await open('/sammenlign/?verktoy=verksted&verktoy=fagdag');
  await page.waitForSelector('.compare');
  await page.evaluate((y) => {
    scrollTo(0, y);
  }, HEIGHT);
  const [name, head] = await page
    .locator('.compare thead th:last-child')
    .evaluate((el) => [
      el.querySelector('a')?.getBoundingClientRect().top ?? -1,
      el.getBoundingClientRect().bottom,
    ]);
  expect(name).toBeGreaterThanOrEqual(0);
  expect(head).toBeLessThanOrEqual(64);
  await page.close();
});
