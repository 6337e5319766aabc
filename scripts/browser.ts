import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { packedBrowser } from './packed-browser.ts';

/** Where browsers usually are. `CHROME_PATH` comes first. */
const places = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a browser on the machine, or the one in the package `@sparticuz/chromium` (Linux on x64).
 * @throws with a sentence that says what to install
 */
export async function findBrowser(
  candidates = places,
  platform: string = process.platform,
): Promise<string> {
  const found = candidates.find((path) => path && existsSync(path));
  if (found) return found;
  if (platform === 'linux' && process.arch === 'x64') return packedBrowser();
  throw new Error(
    'Fant ingen nettleser til testene. Installer Chromium eller Chrome, eller sett CHROME_PATH til programmet.',
  );
}

/**
 * Starts the browser that tests share.
 * @param more switches for the program
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findBrowser();
  // Root may not use Chromium's sandbox; only pages of our own on loopback are opened.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...quiet, ...root, ...more] });
}
