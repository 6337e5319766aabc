import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { rulesOf } from '../../src/delivery/built-site.ts';
import { openBrowser } from '../browser.ts';
import { DIST } from './built.ts';
import { startServer } from './servers.ts';

/** A browser and the built site behind nginx with the real security headers. */
export interface RealSite {
  browser: Browser;
  url: string;
  /** The copy that is served, which a test may spoil. */
  root: string;
}

/**
 * Opens both for the tests of one file; they close after the last test.
 * @param more switches for the browser
 */
export async function openRealSite(more: readonly string[] = []): Promise<RealSite> {
  const root = mkdtempSync(join(tmpdir(), 'verktoykassa-dist-'));
  cpSync(DIST, root, { recursive: true });
  chmodSync(root, 0o755);
  const server = await startServer('nginx.conf', root, rulesOf(DIST, []));
  const browser = await openBrowser(more);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  });
  return { browser, url: `http://127.0.0.1:${server.port}`, root };
}
