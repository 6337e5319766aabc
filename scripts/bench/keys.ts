import type { Browser } from 'playwright-core';

/** What one key cost, in milliseconds from when it was pressed. */
export interface KeyTime {
  /** Until the hits stand there. */
  hits: number;
  /** Until they are painted. */
  painted: number;
}

declare global {
  interface Window {
    keyTimes: KeyTime[];
  }
}

/** How many times slower than this machine the processor of a phone is. */
const SLOWER = 4;
/** Between one key, painted, and the next. */
const PAUSE = 60;

/**
 * Types queries in the search field of a page, on a phone with a processor four times slower than
 * this machine, and waits after each key until its hits are painted. Files come from this machine.
 * Each query is typed on a page that has just been opened.
 */
export async function keysOn(
  browser: Browser,
  address: string,
  queries: readonly string[],
): Promise<KeyTime[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.keyTimes = [];
    let pressed = 0;
    addEventListener(
      'input',
      () => {
        pressed = performance.now();
      },
      true,
    );
    new MutationObserver((all) => {
      const told = all.some(
        ({ target }) => target instanceof Element && target.matches('.search-status, #sokestatus'),
      );
      if (!pressed || !told) return;
      const [from, hits] = [pressed, performance.now() - pressed];
      pressed = 0;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          window.keyTimes.push({ hits, painted: performance.now() - from });
        };
        port2.postMessage('');
      });
    }).observe(document, { subtree: true, childList: true });
  });
  const session = await context.newCDPSession(page);
  const times: KeyTime[] = [];
  for (const query of queries) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.goto(address, { waitUntil: 'load' });
    const field = page.locator('input:is([type=search], [role=combobox]):visible').first();
    await field.focus();
    // The script of the panel comes when the field has the focus.
    await page.waitForTimeout(400);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    for (const [i, letter] of Array.from(query).entries()) {
      await page.keyboard.insertText(letter);
      await page.waitForFunction((n) => window.keyTimes.length > n, i, { timeout: 20_000 });
      await page.waitForTimeout(PAUSE);
    }
    times.push(...(await page.evaluate(() => window.keyTimes)));
  }
  await context.close();
  return times;
}
