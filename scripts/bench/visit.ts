import type { Browser, Page } from 'playwright-core';
import { slowNetwork, type ShapedServer } from './shaped-server.ts';

/** What one visit to a page cost. Times in milliseconds. */
export interface Visit {
  bytes: number;
  requests: number;
  fcp: number;
  lcp: number;
  cls: number;
  tbt: number;
}

/** What a search cost, from the first key until a hit stands there. */
export interface SearchVisit {
  time: number;
  bytes: number;
  requests: number;
}

export type Profile = 'rask' | 'treg';

declare global {
  interface Window {
    measured: { lcp: number; cls: number; long: number[]; hit: number };
    treffSelector: string;
  }
}

/**
 * A new window makes Chromium read parts of its own interface (chrome://…); they would share the
 * processor with the page.
 */
const WINDOW_READY = 2000;

const HITS = '.search-hits a[href], ol#treff > li a[href], .pagefind-ui__result-link';

async function open(browser: Browser, server: ShapedServer, profile: Profile): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.addInitScript((hits) => {
    window.measured = { lcp: 0, cls: 0, long: [], hit: 0 };
    const watch = (type: string, seen: (entry: PerformanceEntry) => void): void => {
      new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({
        type,
        buffered: true,
      });
    };
    watch('largest-contentful-paint', (entry) => {
      window.measured.lcp = entry.startTime;
    });
    watch('layout-shift', (entry) => {
      if (!(entry as unknown as { hadRecentInput: boolean }).hadRecentInput)
        window.measured.cls += (entry as unknown as { value: number }).value;
    });
    watch('longtask', (entry) => {
      window.measured.long.push(Math.max(0, entry.duration - 50));
    });
    new MutationObserver(() => {
      if (!window.measured.hit && document.querySelector(hits))
        window.measured.hit = performance.timeOrigin + performance.now();
    }).observe(document, { subtree: true, childList: true });
  }, HITS);
  await page.waitForTimeout(WINDOW_READY);
  if (profile === 'treg')
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
  server.reset(profile === 'treg' ? slowNetwork : null);
  return page;
}

/** Opens a page with an empty cache and waits until it is quiet. */
export async function visit(
  browser: Browser,
  server: ShapedServer,
  path: string,
  profile: Profile,
): Promise<Visit> {
  const page = await open(browser, server, profile);
  await page.goto(server.url + path, { waitUntil: 'load' });
  await page.waitForTimeout(profile === 'treg' ? 2500 : 600);
  const seen = await page.evaluate(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    lcp: window.measured.lcp,
    cls: window.measured.cls,
    tbt: window.measured.long.reduce((a, b) => a + b, 0),
  }));
  await page.context().close();
  return { ...seen, ...server.sent() };
}

/** Types a word in the search of a page and waits for the first hit. */
export async function search(
  browser: Browser,
  server: ShapedServer,
  path: string,
  word: string,
  profile: Profile,
): Promise<SearchVisit> {
  const page = await open(browser, server, profile);
  await page.goto(server.url + path, { waitUntil: 'load' });
  await page.waitForTimeout(profile === 'treg' ? 2500 : 600);
  const before = server.sent();
  const button = page.locator('button[data-open-modal]');
  if ((await button.count()) > 0) {
    await button.first().click();
    await page.waitForSelector('.pagefind-ui__search-input');
  } else await page.locator('header input[type="search"]').first().focus();
  const started = Date.now();
  await page.keyboard.type(word, { delay: 80 });
  await page.waitForSelector(HITS, { timeout: 60_000, state: 'attached' });
  const hit = await page.evaluate(() => window.measured.hit);
  const after = server.sent();
  await page.context().close();
  return {
    time: hit - started,
    bytes: after.bytes - before.bytes,
    requests: after.requests - before.requests,
  };
}
