import { afterAll } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { DIST } from './built.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

/**
 * A browser and the built site on a server, for the tests of one file. Both close after the last
 * test.
 */
export async function openSite(): Promise<{ browser: Browser; server: StaticServer }> {
  const [browser, server] = await Promise.all([openBrowser(), serveFolder(DIST)]);
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return { browser, server };
}

/**
 * Follows a link, or does what else leads to another page, and waits until that page is loaded: a
 * click returns while the old page still stands there.
 * @param way the selector of the link, or what to do
 * @param to the path of the other page, or a pattern of its address
 */
export async function follow(
  page: Page,
  way: string | (() => Promise<unknown>),
  to: string | RegExp,
): Promise<void> {
  const there = ({ href, pathname }: URL): boolean =>
    typeof to === 'string' ? pathname === to : to.test(href);
  await Promise.all([
    page.waitForURL(there, { waitUntil: 'load' }),
    typeof way === 'string' ? page.locator(way).first().click() : way(),
  ]);
}

/** Opens what stands folded in the list of tools, one by one, as a reader does. */
export async function unfold(page: Page): Promise<void> {
  for (const summary of await page.locator('#guider .fold > summary:visible').all())
    await summary.click();
}
