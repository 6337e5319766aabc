import type { Browser, Page } from 'playwright-core';
import { slowNetwork, type ShapedServer } from './shaped-server.ts';

/**
 * What one act cost a reader on a slow phone: time until the answer stands there, and bytes it
 * asked for.
 */
export interface Act {
  ms: number;
  kilobytes: number;
  requests: number;
}

async function act(
  browser: Browser,
  server: ShapedServer,
  path: string,
  start: (page: Page) => Promise<unknown>,
  done: string,
): Promise<Act> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
  server.reset(slowNetwork);
  await page.goto(server.url + path, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const before = server.sent();
  const started = performance.now();
  await start(page);
  await page.waitForSelector(done, { timeout: 120_000 });
  const ms = performance.now() - started;
  const after = server.sent();
  await context.close();
  return {
    ms,
    kilobytes: (after.bytes - before.bytes) / 1024,
    requests: after.requests - before.requests,
  };
}

const press =
  (box: string) =>
  async (page: Page): Promise<void> => {
    // What is closed holds its boxes out of reach of the keyboard.
    await page.locator(`details:has(${box})`).evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await page.locator(box).press('Space');
  };

/** The first use of a filter on the list of guides, until the first hit stands there. */
export const useFilter = (browser: Browser, server: ShapedServer): Promise<Act> =>
  act(
    browser,
    server,
    '/verktoy/',
    press('input[name=formaal][value=forankre]'),
    '.filter-status:has-text("Viser "):has(button:not([hidden]))',
  );

/** The first answer of the chooser. */
export const useChooser = (browser: Browser, server: ShapedServer): Promise<Act> =>
  act(
    browser,
    server,
    '/velg/',
    press('input[name=formaal][value=forankre]'),
    '#svar .answers h3 a',
  );
