import type { Page } from 'playwright-core';

/**
 * Boxes told from the page by what fills them, which have no edge when the reader's own colours
 * take the fill away. What goes across the page, a cell of a table, the rooms of the house and what
 * is marked in a line are told by where they are; the specimens of colours are of colours.
 */
export async function edgeless(page: Page): Promise<string[]> {
  const filled = await page.evaluateHandle(() => {
    const LEFT_OUT =
      'svg *, .skip-link, .band, .paper, th, td, mark, code, .field, .house-rooms, .house-rooms *, .together *';
    const fillOf = (el: Element | null): string => {
      const fill = el ? getComputedStyle(el).backgroundColor : '';
      return el && fill === 'rgba(0, 0, 0, 0)' ? fillOf(el.parentElement) : fill;
    };
    return [...document.querySelectorAll('main *, header *')].filter((el) => {
      const { width, height } = el.getBoundingClientRect();
      return (
        width > 20 &&
        height > 16 &&
        el.textContent.trim() !== '' &&
        !el.matches(LEFT_OUT) &&
        fillOf(el) !== fillOf(el.parentElement)
      );
    });
  });
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await filled.evaluate((boxes) =>
    boxes
      .filter((el) => {
        const style = getComputedStyle(el);
        const edges = [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth];
        return (
          edges.every((width) => Number.parseFloat(width) === 0) &&
          style.outlineStyle === 'none' &&
          style.forcedColorAdjust !== 'none'
        );
      })
      .map((el) => `uten kant: ${el.outerHTML.slice(0, 90)}`),
  );
  await page.emulateMedia({ forcedColors: 'none' });
  await filled.dispose();
  return faults;
}
