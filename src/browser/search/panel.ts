import { nodesOf, element, kindOf } from './draw.ts';
import { mark, matcher } from '../../search/engine/excerpt.ts';
import { latest } from './latest.ts';
import type { Manifest } from '../../search/engine/manifest.ts';
import { openSearch } from '../../search/engine/open.ts';
import { textsFor } from './texts.ts';

const SHOWN = 7;

/** Hits under a search field while the reader writes: plain links, reached with Tab or the arrows. */
export function openPanel(
  form: HTMLFormElement,
  input: HTMLInputElement,
  manifest: Manifest,
): void {
  const texts = textsFor(document.documentElement.lang);
  const status = element('p', '', { className: 'search-status' });
  // What is said aloud must stand on the page before it changes, so it is outside the panel.
  const aloud = element('p', '', { className: 'visually-hidden' });
  aloud.setAttribute('role', 'status');
  const list = element('ol', '', { className: 'search-hits' });
  const panel = element('div', [status, list], { className: 'search-panel', hidden: true });
  form.append(aloud, panel);

  const close = (): void => {
    panel.hidden = true;
  };
  const say = (text: string): void => {
    panel.hidden = false;
    status.textContent = text;
    aloud.textContent = text;
  };

  const search = latest(async (text: string) => {
    if (!text.trim()) {
      list.replaceChildren();
      close();
      return;
    }
    try {
      const { engine, catalog } = await openSearch(manifest);
      const { hits, meant, query } = await engine.search(text);
      const isHit = matcher(
        query.terms.map((t) => t.key),
        query.terms.at(-1)?.word,
      );
      const rows = hits.slice(0, SHOWN).map(({ page }) => {
        const link = element('a', nodesOf(mark(page.title, isHit)), { href: page.url });
        if (page.language === 'nn') link.lang = 'nn';
        return element('li', [link, element('span', kindOf(page, catalog))]);
      });
      if (hits.length > SHOWN)
        rows.push(
          element(
            'li',
            [
              element('a', texts.all(hits.length), {
                href: `/sok/?q=${encodeURIComponent(meant ?? text)}`,
              }),
            ],
            { className: 'all' },
          ),
        );
      list.replaceChildren(...rows);
      say(
        !hits.length
          ? texts.none(text)
          : `${meant ? `${texts.meant} «${meant}»? ` : ''}${texts.found(hits.length, meant ?? text)} ${texts.keys}`,
      );
      list.hidden = !hits.length;
    } catch {
      list.replaceChildren();
      say(texts.failed);
    }
  });

  const links = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('a')];
  const move = (step: number): void => {
    const all: HTMLElement[] = [input, ...links()];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
  };
  form.addEventListener('keydown', (event) => {
    if (panel.hidden) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') {
      close();
      input.focus();
    } else return;
    event.preventDefault();
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !form.contains(event.relatedTarget)) close();
  });
  input.addEventListener('focus', () => {
    if (status.textContent && input.value.trim()) panel.hidden = false;
  });
  input.addEventListener('input', () => search(input.value));
  // A click on a link must not close the panel before it is followed (Safari gives links no focus).
  panel.addEventListener('pointerdown', (event) => event.preventDefault());
  search(input.value);
}
