import { mark, matcher } from '../../search/engine/excerpt.ts';
import type { Manifest } from '../../search/engine/manifest.ts';
import { tallyOf } from '../../search/engine/tally.ts';
import { makeReady } from './ahead.ts';
import { announcer } from './aloud.ts';
import { drawRows, element, kindOf, nodesOf, searchAddress, setAll } from './draw.ts';
import { latest } from './latest.ts';
import { searchOrRetry } from './retry.ts';
import { bokmaal } from './texts-nb.ts';
import { nynorsk } from './texts-nn.ts';
import { told } from './told.ts';

const SHOWN = 7;

/**
 * Hits under a search field while the reader writes: the combobox of the ARIA patterns, with links
 * as options. The focus stays in the field; the arrows choose, Enter goes there.
 */
export function openPanel(
  form: HTMLFormElement,
  input: HTMLInputElement,
  manifest: Manifest,
): void {
  const texts = document.documentElement.lang === 'nn' ? nynorsk : bokmaal;
  const status = element('p', '', { className: 'search-status' });
  const aloud = setAll(element('p', '', { className: 'visually-hidden' }), { role: 'status' });
  const announce = announcer(aloud);
  const id = `${input.id}-treff`;
  const list = setAll(element('div', '', { className: 'search-hits', id }), {
    role: 'listbox',
    'aria-label': texts.results,
  });
  const panel = element('div', [status, list], { className: 'search-panel', hidden: true });
  for (const said of [aloud, panel]) said.lang = document.documentElement.lang;
  form.append(aloud, panel);
  // A search field may not be a combobox (ARIA in HTML); a text field may.
  setAll(input, { type: 'text', inputmode: 'search' });
  setAll(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id });

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  let active = -1;
  const choose = (next: number): void => {
    const all = options();
    active = Math.max(-1, Math.min(all.length - 1, next));
    all.forEach((option, i) => {
      const selected = String(i === active);
      if (option.getAttribute('aria-selected') !== selected)
        option.setAttribute('aria-selected', selected);
    });
    const chosen = all[active];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const show = (open: boolean): void => {
    panel.hidden = !open;
    setAll(input, { 'aria-expanded': String(open && options().length > 0) });
    if (!open) choose(-1);
  };
  show(false);
  const say = (text: string, keys = ''): void => {
    status.textContent = text;
    announce(`${text} ${keys}`);
  };
  const option = (
    content: Node[],
    href: string,
    properties: Partial<HTMLAnchorElement> = {},
  ): HTMLAnchorElement =>
    // With Tab the reader goes on to the button; the options belong to the field.
    setAll(element('a', content, { href, tabIndex: -1, ...properties }), {
      role: 'option',
      'aria-selected': 'false',
    });
  const draw = (rows: readonly HTMLAnchorElement[]): void => {
    rows.forEach((row, i) => (row.id = `${id}-${i}`));
    choose(-1);
    drawRows(list, rows);
    list.hidden = !rows.length;
    show(true);
  };

  const search = latest(async (text: string) => {
    if (!text.trim()) {
      draw([]);
      show(false);
      say('');
      return;
    }
    try {
      const again = (): void => {
        draw([]);
        say(texts.again);
      };
      const { open, answer } = await searchOrRetry(text, manifest, { exact: false }, again);
      const { meant, offer, query, unfinished } = answer;
      const matches = matcher(query, unfinished);
      const tally = tallyOf(answer);
      const rows = tally.hits.slice(0, SHOWN).map(({ page }) =>
        option(
          [
            element('span', kindOf(page, open.catalog), { className: 'hit-kind' }),
            element('span', nodesOf(mark(page.title, matches)), {
              lang: page.language,
            }),
          ],
          page.url,
        ),
      );
      const leadOn = (label: string, to: Record<string, string>): void => {
        rows.push(
          option([document.createTextNode(label)], searchAddress(to), { className: 'all' }),
        );
      };
      if (offer) leadOn(texts.offer(offer), { q: offer });
      if (tally.hits.length > SHOWN) leadOn(texts.seeAll(tally.hits.length), { q: text });
      if (meant) leadOn(texts.exact, { q: text, akkurat: '1' });
      draw(rows);
      const said = told(answer, tally, text, texts);
      if (tally.hits.length) say(said, texts.keys);
      else say(`${said} ${texts.noneHelp}`);
    } catch {
      draw([]);
      say(texts.failed);
    }
  });

  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      if (!status.textContent) return;
      if (panel.hidden) show(true);
      choose(active + step);
    } else if (panel.hidden) return;
    else if (event.key === 'Escape') show(false);
    else if (event.key === 'Enter' && active >= 0) options()[active]?.click();
    else return;
    event.preventDefault();
  });
  // Focus may be on a hit, or on the button.
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden || event.target === input) return;
    input.focus();
    show(false);
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !form.contains(event.relatedTarget)) show(false);
  });
  input.addEventListener('focus', () => {
    if (status.textContent && input.value.trim()) show(true);
  });
  input.addEventListener('input', () => search(input.value));
  // A click on a link must not close the panel before it is followed (Safari gives links no focus).
  panel.addEventListener('pointerdown', (event) => event.preventDefault());
  search(input.value);
  void makeReady(manifest).catch(() => undefined);
}
