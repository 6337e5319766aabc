import manifest from 'virtual:search-manifest';
import { chooserLink } from '../../search/engine/chooser-link.ts';
import type { Search } from '../../search/engine/open.ts';
import type { Ranked } from '../../search/engine/rank.ts';
import { tallyOf } from '../../search/engine/tally.ts';
import { lateAddress } from './address.ts';
import { makeReady, turn } from './ahead.ts';
import { announcer } from './aloud.ts';
import { element, placeRows, searchAddress } from './draw.ts';
import { filterBoxes } from './filter-boxes.ts';
import { hitRow, rowStyle, type HitRow } from './hit-row.ts';
import { latest } from './latest.ts';
import { goToPlace, keepPlace, keptPlace, type Place } from './place.ts';
import { preloadSearch } from './preload.ts';
import { preloadWords } from './preload-words.ts';
import { searchOrRetry } from './retry.ts';
import { bokmaal as texts } from './texts-nb.ts';
import { told } from './told.ts';

/**
 * The search page: reads the address, searches, draws hits and filters. Nothing from the address
 * becomes HTML.
 */

const STEP = 10;
const NEAREST = 5;
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the page is ours: what a selector finds there is known
const one = <T extends HTMLElement>(selector: string): T =>
  document.querySelector<T>(selector) as T;
const input = one<HTMLInputElement>('#q');
const list = one<HTMLOListElement>('#treff');
const status = one('#sokestatus');
const onPaper = one('#utskriftstekst');
const announce = announcer(one('#sokemelding'));
const otherwise = one('#mente');
const further = one('#videre');
const nearest = one<HTMLUListElement>('#naermeste');
const card = one('#velgerkort');
const more = one<HTMLButtonElement>('#flere');
const filterForm = one<HTMLFormElement>('#sokefilter');
const filter = filterBoxes(filterForm);
const otherWays = one('#videre-tittel');
const nameOfPage = document.title;

const address = lateAddress();

let found: Search | undefined;
/** What is searched for is in the address that the reader came to. */
let isOpening = false;
let shown = STEP;
/** Where the reader who comes back was in the hits. */
let place: Place | undefined;
/** Of the pages that were hits last: most are hits again. */
let rows = new Map<Ranked['page'], HitRow>();

function say(text: string): void {
  status.textContent = text;
  announce(text);
}

/** The other ways to search: as it was written, or as it may have been meant. */
function drawOtherwise(text: string): void {
  const { meant, offer } = found?.answer ?? {};
  const links = [
    ...(meant
      ? [element('a', texts.exact, { href: searchAddress({ q: text, akkurat: '1' }) })]
      : []),
    ...(offer ? [element('a', texts.offer(offer), { href: searchAddress({ q: offer }) })] : []),
  ];
  otherwise.replaceChildren(...links);
  otherwise.hidden = !links.length;
}

/** The chooser, filled in with the time, money and people that the query tells. */
function drawCard(): void {
  const link = found && chooserLink(found.answer.query.told);
  card.hidden = !link;
  card.replaceChildren(
    ...(link ? [element('a', link.words, { href: link.url }), element('span', texts.card)] : []),
  );
}

/** Where else to go, before anything is asked for and when no page answers. */
async function drawFurther(text: string): Promise<void> {
  const now = found;
  further.hidden = now !== undefined && now.answer.hits.length > 0 && !now.answer.weak;
  one('#naermest').hidden = true;
  if (!now || now.answer.hits.length) return;
  const { nearestTitles } = await import('../../search/engine/nearest-titles.ts');
  const near = nearestTitles(text, now.open.catalog, NEAREST);
  if (found !== now) return;
  nearest.replaceChildren(
    ...near.map(({ url, title }) => element('li', [element('a', title, { href: url })])),
  );
  one('#naermest').hidden = !near.length;
}

/** Draws the answer as the filters in the address have it. */
function draw(text: string): void {
  const chosen = filter.selection(address.parameters());
  const tally = found && tallyOf(found.answer);
  const hits = tally?.hits ?? [];
  const visible = filter.draw(hits, chosen);
  filterForm.hidden = !hits.length;
  if (found) {
    const style = rowStyle(found, texts, () => input.value === text);
    rows = new Map(
      visible.slice(0, shown).map((hit) => [hit.page, rows.get(hit.page) ?? hitRow(hit, style)]),
    );
    placeRows(
      list,
      [...rows.values()].map(({ row }) => row),
    );
    for (const { draw: drawRow } of rows.values()) drawRow(style);
  } else list.replaceChildren();
  more.hidden = visible.length <= shown;
  more.textContent = texts.more(STEP, visible.length - shown);
  const asked = found?.answer.meant ?? text.trim();
  say(
    !found || !tally
      ? ''
      : hits.length && !visible.length
        ? texts.noneChosen
        : visible.length < hits.length
          ? texts.chosen(visible.length, hits.length, asked)
          : told(found.answer, tally, text, texts),
  );
  onPaper.textContent = text.trim() && texts.onPaper(text.trim(), rows.size, visible.length);
  // That no page answers, is the heading of what comes then.
  const none = found !== undefined && !hits.length;
  for (const [on, level] of [
    [status, '2'],
    [otherWays, '3'],
  ] as const)
    for (const [name, value] of [
      ['role', 'heading'],
      ['aria-level', level],
    ] as const)
      if (none) on.setAttribute(name, value);
      else on.removeAttribute(name);
  drawOtherwise(text);
  drawCard();
  void drawFurther(text).catch(() => undefined);
  document.title = text.trim() ? `${text.trim()} – ${nameOfPage}` : nameOfPage;
}

const search = latest(async (text: string) => {
  if (!manifest) return;
  const exact = address.parameters().get('akkurat') === '1';
  const failing = (): void => {
    list.replaceChildren();
    say(texts.again);
  };
  try {
    found = text.trim() ? await searchOrRetry(text, manifest, { exact }, failing) : undefined;
    // A slow phone takes a tap between the first search and the drawing, which make everything. After
    // a key, what was written and its hits are painted together.
    if (isOpening) await turn();
    draw(text);
    if (place) goToPlace(place, list);
  } catch {
    say(texts.failed);
  }
});

/** Keeps where the reader is, with the address of what stands there. */
function keep(): void {
  address.write();
  keepPlace(shown, list);
}

function fromAddress(): void {
  address.forget();
  input.value = address.parameters().get('q') ?? '';
  isOpening = true;
  place = keptPlace();
  shown = place?.shown ?? STEP;
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
    if (!manifest) return;
    preloadSearch(manifest);
    void makeReady(manifest).catch(() => undefined);
  },
  { once: true },
);
input.addEventListener('input', () => {
  if (manifest) preloadWords(input.value, manifest);
  address.change((p) => {
    p.set('q', input.value);
    p.delete('akkurat');
  });
  isOpening = false;
  place = undefined;
  shown = STEP;
  search(input.value);
});
// The reader leaves the field.
input.addEventListener('change', address.write);
filterForm.addEventListener('submit', (event) => event.preventDefault());
filterForm.addEventListener('change', () => {
  address.change(filter.write);
  shown = STEP;
  draw(input.value);
});
more.addEventListener('click', () => {
  const first = shown;
  shown += STEP;
  draw(input.value);
  list.children[first]?.querySelector('a')?.focus();
  keep();
});
// The page is empty until the hits are drawn: the browser cannot know where the reader was.
history.scrollRestoration = 'manual';
list.addEventListener('click', keep);
addEventListener('scrollend', () => {
  if (found) keep();
});
addEventListener('popstate', fromAddress);
fromAddress();
