import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { builtPages } from '../built.ts';
import { openSite } from '../open-site.ts';
import { edgeless } from './edges.ts';
import { clipped, keyboardFaults, nextStop, overflow, SPACING } from './measures.ts';
import { onePerKind } from './sample.ts';

/**
 * What the engines cannot see, measured in the browser on the longest page of each kind, in one
 * visit.
 */

const { browser, server } = await openSite();
const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };

/** Runs a measurement on several pages in one window; each fault is told with its page. */
async function measure(
  paths: readonly string[],
  run: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const page = await browser.newPage({ viewport: wide });
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(server.url + path);
    faults.push(...(await run(page)).map((fault) => `${path}: ${fault}`));
  }
  await page.close();
  return faults;
}

/** What no longer fits when a reader adds a rule of their own. */
async function withStyle(page: Page, content: string): Promise<string[]> {
  const style = await page.addStyleTag({ content });
  const faults = [...(await overflow(page)), ...(await clipped(page))];
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  return faults;
}

/** What moves though the reader has asked for less of it. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((el) => {
        const style = getComputedStyle(el);
        return (
          style.animationName !== 'none' ||
          style.transitionDuration.split(',').some((d) => Number.parseFloat(d) > 0)
        );
      })
      .slice(0, 3)
      .map((el) => el.outerHTML.slice(0, 90)),
  );

const found = { motion: [], zoom: [], spacing: [], keyboard: [], edges: [] } as Record<
  string,
  string[]
>;

beforeAll(async () => {
  await measure(onePerKind(builtPages()), async (page) => {
    const path = new URL(page.url()).pathname;
    const told = (matter: string, faults: string[]) =>
      found[matter]?.push(...faults.map((fault) => `${path}: ${fault}`));
    await page.setViewportSize(wide);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    told('motion', await moving(page));
    await page.emulateMedia({ reducedMotion: null });
    // 1280 px wide at 400 % is 320 px; here the text alone is doubled.
    await page.setViewportSize({ width: 640, height: 800 });
    told('zoom', await withStyle(page, 'html { font-size: 200% !important; }'));
    await page.setViewportSize(narrow);
    told('spacing', await withStyle(page, SPACING));
    await page.setViewportSize(wide);
    told('keyboard', await keyboardFaults(page));
    told('edges', await edgeless(page));
    return [];
  });
}, 300_000);

test('tekstavstand: teksten kan få mer luft uten at noe blir borte', () =>
  expect(found.spacing).toEqual([]));

test('zoom til 400 prosent: teksten kan leses uten å rulle sidelengs', () =>
  expect(found.zoom).toEqual([]));

test('tastatur: fokus synes, er ikke dekket, følger siden og kommer ut igjen', () =>
  expect(found.keyboard).toEqual([]));

test('redusert bevegelse: ingenting beveger seg', () => expect(found.motion).toEqual([]));

test('hopp til innholdet fører til overskriften', async () => {
  expect(
    await measure(['/verktoy/verksted/'], async (page) => {
      await nextStop(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(/#/);
      await nextStop(page);
      const inside = await page.evaluate(() =>
        document.querySelector('main')?.contains(document.activeElement),
      );
      return inside ? [] : ['neste stopp er ikke i innholdet'];
    }),
  ).toEqual([]);
});

test('ordforklaring åpnes og lukkes med tastaturet, og fokus er der det var', async () => {
  expect(
    await measure(['/verktoy/verksted/'], async (page) => {
      await page.focus('button.term');
      await page.keyboard.press('Enter');
      const open = page.locator('.lookup:popover-open');
      await expect.poll(() => open.count()).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => open.count()).toBe(0);
      const back = await page.evaluate(() => document.activeElement?.classList.contains('term'));
      return back ? [] : ['fokus er ikke der det var'];
    }),
  ).toEqual([]);
});

test('tvungne farger: alt med innhold har en farge fra systemet, og kanter holder ting fra hverandre', async () => {
  expect(
    await measure(['/', '/verktoy/verksted/', '/kontor/', '/ny/vest/'], async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      return page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            '.badge, .how ol > li, .house-rooms a, .chip input:checked + span',
          ),
        ]
          .filter((el) => {
            const style = getComputedStyle(el, el.matches('li') ? '::before' : null);
            const edge =
              Number.parseFloat(style.borderTopWidth) > 0 ||
              Number.parseFloat(getComputedStyle(el.closest('ul') ?? el).gap) > 0;
            return !edge;
          })
          .slice(0, 3)
          .map((el) => `uten kant: ${el.outerHTML.slice(0, 90)}`),
      );
    }),
  ).toEqual([]);
});

test('tvungne farger: hver boks som var fylt, har en kant', () => expect(found.edges).toEqual([]));

test('ingen utforming flytter seg mens siden lastes', async () => {
  const page = await browser.newPage({ viewport: wide });
  await page.addInitScript(() => {
    (window as unknown as { moved: number }).moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { moved: number }).moved += (
          entry as PerformanceEntry & { value: number }
        ).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // As on a slow line: what the address asks for is drawn after the page.
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    await route.continue();
  });
  for (const path of [
    '/',
    '/verktoy/verksted/',
    '/kontor/',
    '/ny/vest/',
    '/eksempler/bodoe-foyer/',
    '/sok/?q=nettverk',
    '/sammenlign/?verktoy=laeringsarena&verktoy=verksted',
    '/velg/?formaal=forankre',
    '/verktoy/?formaal=forankre',
  ]) {
    await page.goto(server.url + path);
    if (path.includes('?'))
      await page.waitForSelector(
        '#treff .excerpt:not(:empty), #sammenligning table, #svar li, .filter .chosen:not(:empty)',
      );
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(150);
    expect(
      await page.evaluate(() => (window as unknown as { moved: number }).moved),
      path,
    ).toBeLessThan(0.001);
  }
  await page.close();
});
