import { afterAll } from 'vitest';
import type { Browser } from 'playwright-core';
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
