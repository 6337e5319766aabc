import type { Browser, Page } from 'playwright-core';
import { pdfOf, sheets } from '../print/pdf.ts';
import { addEngines, axeFaults, ibmFaults } from './access/engines.ts';
import { overflow, smallTargets } from './access/measures.ts';
import { isLargeCollection } from './access/sample.ts';
import { states } from './access/states.ts';
import { watch } from './watch.ts';

/** One visit to a page, for everything that is asked of every page. */

/** What can be wrong, each with a test of its own. */
export const matters = ['engines', 'reflow', 'policy', 'stored', 'paper'] as const;
export type Matter = (typeof matters)[number];
/** Faults by matter, each a line of text that begins with the address. */
export type Faults = Record<Matter, string[]>;

/** The most sheets of A4 that a card may take. */
const MOST_SHEETS = 2;
const FULL = process.env.ACCESS_FULL === '1';
/**
 * Each page starts the engines anew, so that code made faster is thrown away before it has paid for
 * itself, and what they leave behind is best cleared seldom (measured: 16 % less processor time).
 */
export const ENGINE_SWITCHES = [
  '--js-flags=--single-threaded --no-opt --no-maglev --max-lazy --min-semi-space-size=64 --max-semi-space-size=128',
];
/** Two pages at a time, each in a process of its own, fit two cores. */
const LANES = 2;

export const noFaults = (): Faults => ({
  engines: [],
  reflow: [],
  policy: [],
  stored: [],
  paper: [],
});

const isCard = (path: string): boolean => /^\/(verktoy|eksempler|problem)\/[^/]+\/$/.test(path);

/** What the page has kept on the device, before anybody has asked it to. */
async function kept(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  return [...cookies.map(({ name }) => `kapsel: ${name}`), ...stored.map((key) => `lager: ${key}`)];
}

/** Both engines in four states, and our own measures where the page is narrow. */
async function look(page: Page): Promise<Pick<Faults, 'engines' | 'reflow'>> {
  const found: Pick<Faults, 'engines' | 'reflow'> = { engines: [], reflow: [] };
  for (const { width, scheme, rules, measured } of states) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const faults = await axeFaults(page, FULL ? undefined : rules);
    if (FULL || !rules) faults.push(...(await ibmFaults(page)));
    found.engines.push(...faults.map((fault) => `(${width}, ${scheme}): ${fault}`));
    if (measured) found.reflow.push(...(await overflow(page)), ...(await smallTargets(page)));
  }
  return found;
}

/** A card in print. */
async function onPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  const count = sheets(await pdfOf(page));
  return count > 0 && count <= MOST_SHEETS
    ? []
    : [`${count} sider. Kort ned teksten, eller ta bort noe av det som står under «Kombiner med».`];
}

/**
 * Opens each page once and asks everything of it.
 * @param url the server, which sends the real security headers
 * @param paths the pages; collections for the printer are only watched, for their cards are looked
 *   at elsewhere
 * @param tell called after each page with what was wrong with it
 */
export async function visitPages(
  browser: Browser,
  url: string,
  paths: readonly string[],
  tell: (path: string, faults: Faults) => void,
): Promise<void> {
  const queue = paths.values();
  const lane = async (): Promise<void> => {
    const context = await browser.newContext();
    await addEngines(context);
    const page = await context.newPage();
    const seen = await watch(page, url);
    for (const path of queue) {
      const faults = noFaults();
      const [first] = states;
      await page.setViewportSize({ width: first?.width ?? 1280, height: 900 });
      await page.emulateMedia({ colorScheme: first?.scheme ?? 'light', reducedMotion: 'reduce' });
      await page.goto(url + path, { waitUntil: 'load' });
      faults.stored.push(...(await kept(page)));
      faults.policy.push(...seen.splice(0));
      if (!isLargeCollection(path)) Object.assign(faults, await look(page));
      if (isCard(path)) faults.paper.push(...(await onPaper(page)));
      // What the engines themselves try is not the page's doing.
      seen.splice(0);
      tell(path, faults);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
