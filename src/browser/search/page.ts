import manifest from 'virtual:search-manifest';
import { optionCounts, passes, readSelection, type FacetItem } from '../../domain/lists/filters.ts';
import { element, kindOf, nodesOf } from './draw.ts';
import { excerpt, mark, matcher } from '../../search/engine/excerpt.ts';
import { latest } from './latest.ts';
import { openSearch, type OpenSearch } from '../../search/engine/open.ts';
import { preloadSearch, preloadWords } from './preload.ts';
import type { CatalogPage } from '../../search/engine/catalog.ts';
import type { Answer } from '../../search/engine/engine.ts';
import { textsFor } from './texts.ts';

/** The search page: reads the address, searches, draws hits and filters. Nothing from the address becomes HTML. */

const STEP = 10;
const texts = textsFor('nb');
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the page is ours: what a selector finds there is known
const one = <T extends HTMLElement>(selector: string): T =>
  document.querySelector<T>(selector) as T;
const input = one<HTMLInputElement>('#q');
const list = one<HTMLOListElement>('#treff');
const status = one('#sokestatus');
const meantLine = one('#mente');
const more = one<HTMLButtonElement>('#flere');
const filter = one<HTMLFormElement>('#sokefilter');
const choices = one<HTMLDetailsElement>('#sokevalg');
const boxes = [...filter.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const facets = [...new Set(boxes.map((b) => b.name))].map((id) => ({
  id,
  options: boxes.filter((b) => b.name === id).map((b) => ({ value: b.value, label: '' })),
}));

const facetsOf = (page: CatalogPage): FacetItem => [
  { vis: [page.type], type: page.kind ? [page.kind] : [], maalform: [page.language] },
];
const selection = (): Record<string, string[]> =>
  readSelection(new URLSearchParams(location.search), facets);

let answer: Answer | undefined;
let open: OpenSearch | undefined;
let shown = STEP;

function row(
  { page, id }: Answer['hits'][number],
  isHit: (word: string) => boolean,
): HTMLLIElement {
  const link = element('a', nodesOf(mark(page.title, isHit)), { href: page.url });
  const text = element('p', '\u00a0', { className: 'excerpt' });
  if (page.language === 'nn') link.lang = text.lang = 'nn';
  open?.postings
    .text(id)
    .then((found) => text.replaceChildren(...nodesOf(excerpt(found, isHit))))
    .catch(() => text.remove());
  return element('li', [
    link,
    element('p', open ? kindOf(page, open.catalog) : '', { className: 'marks' }),
    text,
  ]);
}

/** Draws the answer as the filters in the address have it. */
function draw(text: string): void {
  const chosen = selection();
  const hits = answer?.hits ?? [];
  const values = hits.map((h) => facetsOf(h.page));
  const counts = optionCounts(values, chosen, facets);
  for (const box of boxes) {
    const n = counts[box.name]?.[box.value] ?? 0;
    box.checked = chosen[box.name]?.includes(box.value) ?? false;
    const label = box.closest('label');
    const count = label?.querySelector('.count');
    if (count) count.textContent = String(n);
    if (label) label.hidden = n === 0 && !box.checked;
  }
  for (const set of filter.querySelectorAll('fieldset'))
    set.hidden = !set.querySelector('label:not([hidden])');
  choices.hidden = hits.length === 0;
  const visible = hits.filter((_h, i) => passes(values[i] ?? [], chosen));
  const terms = answer?.query.terms ?? [];
  const isHit = matcher(
    terms.map((t) => t.key),
    terms.at(-1)?.word,
  );
  list.replaceChildren(...visible.slice(0, shown).map((hit) => row(hit, isHit)));
  more.hidden = visible.length <= shown;
  const asked = answer?.meant ?? text;
  status.textContent = !text.trim()
    ? ''
    : !hits.length
      ? texts.none(text)
      : !visible.length
        ? texts.noneChosen
        : visible.length < hits.length
          ? texts.chosen(visible.length, hits.length, asked)
          : texts.found(hits.length, asked);
  meantLine.replaceChildren(
    ...(answer?.meant
      ? [
          document.createTextNode(`${texts.meant} `),
          element('a', answer.meant, { href: `/sok/?q=${encodeURIComponent(answer.meant)}` }),
          document.createTextNode(`? Ingen sider har «${text}» slik det er skrevet.`),
        ]
      : []),
  );
  meantLine.hidden = !answer?.meant;
}

const search = latest(async (text: string) => {
  if (!manifest) return;
  try {
    if (text.trim()) {
      open = await openSearch(manifest);
      answer = await open.engine.search(text);
      // A slow phone takes a tap between the search and the drawing.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    } else answer = undefined;
    shown = STEP;
    draw(text);
  } catch {
    status.textContent = texts.failed;
  }
});

function writeAddress(change: (parameters: URLSearchParams) => void): void {
  const url = new URL(location.href);
  change(url.searchParams);
  history.replaceState(null, '', url);
}

function fromAddress(): void {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (manifest && input.value) {
    preloadSearch(manifest);
    preloadWords(input.value, manifest);
    status.textContent = texts.loading;
  }
  search(input.value);
}

input.addEventListener(
  'focus',
  () => {
    if (manifest) preloadSearch(manifest);
  },
  { once: true },
);
input.addEventListener('input', () => {
  if (manifest) preloadWords(input.value, manifest);
  writeAddress((p) => p.set('q', input.value));
  search(input.value);
});
filter.addEventListener('submit', (event) => event.preventDefault());
filter.addEventListener('change', () => {
  writeAddress((p) => {
    for (const { id } of facets) {
      p.delete(id);
      for (const box of boxes.filter((b) => b.name === id && b.checked)) p.append(id, box.value);
    }
  });
  shown = STEP;
  draw(input.value);
});
more.addEventListener('click', () => {
  const first = shown;
  shown += STEP;
  draw(input.value);
  list.children[first]?.querySelector('a')?.focus();
});
// Beside the hits there is room for the filters; above them they would push the hits away.
choices.open =
  matchMedia('(min-width: 64rem)').matches ||
  Object.values(selection()).some((chosen) => chosen.length > 0);
addEventListener('popstate', fromAddress);
fromAddress();
