import type { Page } from 'playwright-core';

/**
 * What a designer sees at once, and no engine for accessibility does. Each returns what is wrong,
 * in words; an empty list is good.
 */

/** Text that has so little room that it has a word a line. Cells of a table that scrolls are left out. */
export function narrowText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const WORDS = 4;
    const EMS = 5;
    return [...document.querySelectorAll('main :is(caption, p, li, dt, dd, h1, h2, h3)')]
      .filter((el) => {
        const { fontSize, display } = getComputedStyle(el);
        const words = el.textContent?.trim().split(/\s+/).length ?? 0;
        return (
          words >= WORDS &&
          display !== 'inline' &&
          !el.closest('.visually-hidden') &&
          el.clientWidth > 0 &&
          el.clientWidth < EMS * Number.parseFloat(fontSize)
        );
      })
      .slice(0, 3)
      .map((el) => `ett ord på linja: ${el.outerHTML.slice(0, 100)}`);
  });
}

/** Links and buttons that a colour alone shows, where the reader's own colours replace it. */
export async function bareButtons(page: Page): Promise<string[]> {
  const MARK = 'data-filled';
  await page.evaluate((mark) => {
    const fill = (el: Element | null): string => (el ? getComputedStyle(el).backgroundColor : '');
    const button = fill(document.querySelector('.header-search button'));
    for (const el of document.querySelectorAll('main :is(a, button)'))
      el.toggleAttribute(mark, fill(el) === button);
  }, MARK);
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await page.evaluate(
    (mark) =>
      [...document.querySelectorAll(`[${mark}]`)]
        .filter((el) => {
          const { borderBlockEndStyle, outlineStyle, forcedColorAdjust } = getComputedStyle(el);
          const shows = borderBlockEndStyle !== 'none' || outlineStyle !== 'none';
          return !shows && forcedColorAdjust !== 'none' && el.getClientRects().length > 0;
        })
        .slice(0, 3)
        .map((el) => `knapp uten kant i tvungne farger: ${el.outerHTML.slice(0, 100)}`),
    MARK,
  );
  await page.emulateMedia({ forcedColors: 'none' });
  return faults;
}

/**
 * A page of more than so many pixels leads to its parts from wherever the reader is: the way stays
 * in the window.
 */
export function lostWay(page: Page, most: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const height = document.documentElement.scrollHeight;
    if (height <= limit) return [];
    const ways = [...document.querySelectorAll('main nav')].filter(
      (nav) => nav.querySelectorAll('a[href^="#"]').length >= 3,
    );
    const stays = ways.some((nav) => ['fixed', 'sticky'].includes(getComputedStyle(nav).position));
    return stays ? [] : [`${height} piksler, og ${ways.length} veier som ruller bort`];
  }, most);
}
