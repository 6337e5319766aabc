import type { Page } from 'playwright-core';

/**
 * Our own measurements, for what the engines cannot see. Each returns what is wrong, in words; an
 * empty list is good.
 */

/** WCAG 1.4.12: the spacing a reader may set. */
export const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

/** WCAG 1.4.10: nothing sticks out at the side, except inside frames that scroll by themselves. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    // Text may stick out of a box that does not.
    const end = (el: Element): number => el.getBoundingClientRect().left + el.scrollWidth;
    const out = [...document.body.querySelectorAll('*')]
      .filter(
        (el) =>
          Math.max(el.getBoundingClientRect().right, end(el)) > width + 1 &&
          !el.closest('.table-wrap, .visually-hidden'),
      )
      .slice(-3)
      .map((el) => el.outerHTML.slice(0, 100));
    return [
      `siden er ${document.documentElement.scrollWidth} piksler bred, skjermen ${width}. Stikker ut: ${out.join(' | ')}`,
    ];
  });
}

/** Text that is cut off by its own box. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Only read aloud: `.visually-hidden`, and what is as hidden at some widths.
    const readAloud = (el: Element | null): boolean =>
      el !== null &&
      (getComputedStyle(el).clipPath === 'inset(50%)' || readAloud(el.parentElement));
    return [
      ...document.body.querySelectorAll<HTMLElement>(
        'a, button, p, li, h1, h2, h3, dt, dd, th, td, span, label',
      ),
    ]
      .filter((el) => {
        const style = getComputedStyle(el);
        if (
          el.closest('[hidden], [popover]') ||
          !el.textContent?.trim() ||
          style.display === 'inline' ||
          readAloud(el)
        )
          return false;
        const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
        return (
          hides && (el.scrollWidth > el.clientWidth + 1 || el.scrollHeight > el.clientHeight + 1)
        );
      })
      .slice(0, 3)
      .map((el) => `kuttet tekst: ${el.outerHTML.slice(0, 100)}`);
  });
}

/** WCAG 2.5.8: targets are 24 px or more, unless they stand in a line of text. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, summary, select, [tabindex="0"]',
      ),
    ]
      .filter((el) => {
        const box = el.getBoundingClientRect();
        if (
          box.width === 0 ||
          box.height === 0 ||
          el.closest('.visually-hidden, .skip-link, [popover]:not(:popover-open)')
        )
          return false;
        const label = el.closest('label')?.getBoundingClientRect();
        const height = Math.max(box.height, label?.height ?? 0);
        const width = Math.max(box.width, label?.width ?? 0);
        // In a sentence: text on the same line before or after, outside the target.
        const line =
          getComputedStyle(el).display === 'inline' &&
          (el.parentElement?.textContent ?? '').trim().length >
            (el.textContent ?? '').trim().length;
        // The name of a card: the card itself is the target.
        const spread = getComputedStyle(el, '::after').position === 'absolute';
        return !line && !spread && (height < 24 || width < 24);
      })
      .slice(0, 3)
      .map(
        (el) =>
          `lite mål (${Math.round(el.getBoundingClientRect().width)} x ${Math.round(el.getBoundingClientRect().height)}): ${el.outerHTML.slice(0, 100)}`,
      ),
  );
}

interface Stop {
  place: string;
  order: number;
  visible: boolean;
  covered: boolean;
}

/**
 * Where focus is now, whether it shows, and whether anything lies over it. Null: focus has left the
 * page.
 */
function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const el = document.activeElement;
    if (!el || el === document.body) return null;
    const outlined = (e: Element | null): boolean => {
      const style = e && getComputedStyle(e);
      return Boolean(
        style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      );
    };
    // A card, a door and a chip draw the focus around the whole of themselves.
    const visible = outlined(el) || outlined(el.nextElementSibling) || outlined(el.closest('li'));
    const box = el.getClientRects()[0] ?? el.getBoundingClientRect();
    // A tall frame that scrolls: the part of it that can be seen.
    const [upper, lower] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const [x, y] = [box.left + Math.min(box.width / 2, 40), (upper + lower) / 2];
    const top = document.elementFromPoint(x, y);
    // WCAG 2.5.8's least target, or all of what is smaller, must be in the window; scrolling
    // goes by whole pixels.
    const covered =
      !top ||
      lower - upper < Math.min(box.height, 24) - 1 ||
      !(
        el.contains(top) ||
        top.contains(el) ||
        (top.closest('label') === el.closest('label') && top.closest('label') !== null)
      );
    const all = [...document.querySelectorAll('*')];
    return { place: el.outerHTML.slice(0, 90), order: all.indexOf(el), visible, covered };
  });
}

/** Stops inside a field for a date: day, month, year and the picker. */
const PARTS = 4;

/** One step with Tab: the browser answers the key when the focus has moved. */
export const nextStop = (page: Page): Promise<void> => page.keyboard.press('Tab');

/**
 * Walks through the page with Tab, the way a reader without a mouse does. WCAG 2.1.1, 2.1.2, 2.4.3,
 * 2.4.7, 2.4.11: every stop shows, none is covered, the order is that of the page, and there is a
 * way out.
 * @param limit stops to walk before the rest is taken to be alike
 */
export async function keyboardFaults(page: Page, limit = 60): Promise<string[]> {
  const faults: string[] = [];
  let last = -1;
  let inner = 0;
  for (let i = 0; i < limit; i++) {
    await nextStop(page);
    const now = await stop(page);
    if (!now) return i === 0 ? ['ingenting kan nås med tastaturet'] : faults;
    // Without a window around it the page begins anew after the last stop.
    if (i > 0 && now.place.includes('skip-link')) return faults;
    if (i === 0 && !now.place.includes('skip-link'))
      faults.push('første stopp er ikke hopp til innholdet');
    if (!now.visible) faults.push(`fokus synes ikke: ${now.place}`);
    if (now.covered) faults.push(`fokus er dekket: ${now.place}`);
    if (now.order < last) faults.push(`fokus går bakover: ${now.place}`);
    // The browser walks through the parts of a date or a time: hours, minutes, the picker.
    inner = now.order === last ? inner + 1 : 0;
    if (inner > (/type="(?:date|time)"/.test(now.place) ? PARTS : 0))
      return [...faults, `fokus sitter fast: ${now.place}`];
    last = now.order;
  }
  return faults;
}

/**
 * Words that are cut between two letters with no hyphen: the reader sees «Gjennomførin» and «g».
 * Addresses are left out.
 */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LONG_ENOUGH = 6;
    const faults: string[] = [];
    const unseen = (el: Element | null): boolean =>
      el !== null && (getComputedStyle(el).clipPath === 'inset(50%)' || unseen(el.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const place = node.parentElement;
      if (!place || place.closest('script, style, template, code, .visually-hidden, [hidden]'))
        continue;
      range.selectNodeContents(node);
      if (range.getClientRects().length < 2) continue;
      const text = node.textContent ?? '';
      const addresses = [...text.matchAll(/\S*(?::\/\/|[.@]\w)\S*/g)];
      // Soft hyphens and signs divide a word where it may be divided.
      for (const match of text.matchAll(/[^\s\u00AD/–—-]+/g)) {
        const word = match[0];
        const inAddress = addresses.some(
          (a) => match.index >= a.index && match.index < a.index + a[0].length,
        );
        if (word.length < LONG_ENOUGH || inAddress) continue;
        range.setStart(node, match.index);
        range.setEnd(node, match.index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1 && !unseen(place))
          faults.push(`«${word}» er delt uten strek: ${place.outerHTML.slice(0, 80)}`);
      }
    }
    return faults;
  });
}
