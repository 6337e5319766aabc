import type { Browser } from 'playwright-core';
import { serveSlowly } from './slow-server.ts';

/** A phone from some years ago on a slow mobile line. */
const profile = { latency: 562.5, bytesPerSecond: (1474.56 * 1024) / 8 };
const CPU = 4;
const KEY_EVERY = 80;

export interface Site { dist: string; page: string; open: string; input: string; result: string }
export interface FirstSearch { ms: number; bytes: number; requests: string[] }

const median = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** From the first key to the first hit on the screen, and what was fetched, on a fresh visit. */
async function once(browser: Browser, site: Site, query: string): Promise<FirstSearch> {
  const server = await serveSlowly(site.dist, profile);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.goto(server.url + site.page, { waitUntil: 'load' });
  // What is fetched when the page is at rest belongs to the page, not to the search.
  await page.waitForTimeout(3500);
  server.start();
  await page.evaluate((result) => {
    const times = window as unknown as { key?: number; hit?: number };
    addEventListener('keydown', () => { times.key ??= performance.now(); }, true);
    new MutationObserver(() => { if (document.querySelector(result)) times.hit ??= performance.now(); }).observe(document.body, { subtree: true, childList: true });
  }, site.result);
  await page.click(site.open);
  await page.waitForSelector(site.input);
  await page.keyboard.type(query, { delay: KEY_EVERY });
  await page.waitForFunction(() => (window as unknown as { hit?: number }).hit, null, { timeout: 60_000 });
  const ms = await page.evaluate(() => { const t = window as unknown as { key: number; hit: number }; return t.hit - t.key; });
  await page.waitForTimeout(4000);
  const found = { ms, bytes: server.sent(), requests: server.requests() };
  await context.close();
  server.close();
  return found;
}

/** The median of some first searches. */
export async function firstSearch(browser: Browser, site: Site, query: string, runs: number): Promise<FirstSearch> {
  const all: FirstSearch[] = [];
  for (let i = 0; i < runs; i++) all.push(await once(browser, site, query));
  return { ms: Math.round(median(all.map((a) => a.ms))), bytes: median(all.map((a) => a.bytes)), requests: all[0]?.requests ?? [] };
}
