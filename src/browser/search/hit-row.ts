import type { Search } from '../../search/engine/open.ts';
import { mark, matcher, shorten, type Matcher } from '../../search/engine/excerpt.ts';
import type { Ranked } from '../../search/engine/rank.ts';
import { shownOf, type Shown } from '../../search/engine/shown.ts';
import { nextFrame, turn } from './ahead.ts';
import { element, kindOf, nodesOf, setAll } from './draw.ts';
import type { SearchTexts } from './texts-nb.ts';

/** How the rows of one answer are drawn. */
export interface RowStyle {
  search: Search;
  matches: Matcher;
  /** Marks words that mean the same, too. */
  widely: () => Promise<Matcher>;
  /** The reader has written nothing more since. */
  isNewest: () => boolean;
  texts: SearchTexts;
}

/** How the rows of an answer are drawn, as long as the reader has written nothing more. */
export function rowStyle(search: Search, texts: SearchTexts, isNewest: () => boolean): RowStyle {
  const { open, answer } = search;
  let wide: Promise<Matcher> | undefined;
  return {
    search,
    texts,
    isNewest,
    matches: matcher(answer.query, answer.unfinished),
    widely: () =>
      (wide ??= open.same().then((same) => matcher(answer.query, answer.unfinished, same))),
  };
}

/**
 * What a page shows, marked with words that mean the same when it has none of those that were
 * written.
 */
async function shown({ id, page }: Ranked, { search, matches, widely }: RowStyle): Promise<Shown> {
  const texts = await search.open.postings.texts(id);
  const first = shownOf(page.title, texts, matches);
  return first.marked ? first : shownOf(page.title, texts, await widely());
}

const SVG = 'http://www.w3.org/2000/svg';
/** The picture of what a hit is: the shapes stand in the page (pages/sok.astro). */
function iconOf({ type, kind }: Ranked['page']): SVGElement {
  const shape = document.createElementNS(SVG, 'use');
  shape.setAttribute('href', `#slag-${(type === 'guide' && kind) || type}`);
  const icon = setAll(document.createElementNS(SVG, 'svg'), {
    class: 'icon',
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
  });
  icon.append(shape);
  return icon;
}

let last = Promise.resolve();

/** A task of its own for each row: a key that is pressed meanwhile comes between. */
function ownTask(): Promise<void> {
  last = last.then(turn);
  return last;
}

const drawers = new WeakMap<Element, () => Promise<void>>();

/** Draws those of some rows that are in sight. */
async function drawSeen(entries: readonly IntersectionObserverEntry[]): Promise<void> {
  const rows = entries.flatMap(({ target, isIntersecting }) => (isIntersecting ? target : []));
  rows.forEach(unwatch);
  await Promise.all(rows.map(async (row) => drawers.get(row)?.()));
}
/** Texts of hits far down are not fetched before the reader comes there. */
const near = new IntersectionObserver((entries) => void drawSeen(entries), { rootMargin: '50%' });
/** Those on the screen are drawn before the texts of those below it are asked for. */
const onScreen = new IntersectionObserver((entries) => {
  void drawSeen(entries)
    .then(nextFrame)
    .then(() => {
      for (const { target, isIntersecting } of entries) if (!isIntersecting) near.observe(target);
    });
});
function unwatch(row: Element): void {
  near.unobserve(row);
  onScreen.unobserve(row);
}

/** Letters that the room kept for an excerpt has (search-page.css), alone or under why it is here. */
const ALONE = 110;
const BESIDE_REASON = 72;

/** The row of a hit, which stays while it is among the hits of what the reader writes. */
export interface HitRow {
  row: HTMLLIElement;
  /** Draws it for an answer. Why it is here, and an excerpt, come when they are near the screen. */
  draw: (style: RowStyle) => void;
}

/** One hit: what it is, its title, why it is here, and an excerpt. */
export function hitRow(hit: Ranked, { search, texts }: RowStyle): HitRow {
  const { page } = hit;
  const link = element('a', '', { href: page.url });
  const lang = page.language === 'nn' ? { lang: 'nn' } : {};
  Object.assign(link, lang);
  // In the room that is kept, so that nothing moves.
  let told: HTMLElement[] = [element('p', '\u00a0', { className: 'excerpt' })];
  const tell = (now: HTMLElement[]): void => {
    for (const old of told) old.remove();
    link.after(...now);
    told = now;
  };
  const drawNear = async (style: RowStyle): Promise<void> => {
    const isWanted = (): boolean => row.isConnected && style.isNewest();
    await search.open.postings.texts(hit.id);
    if (isWanted()) await ownTask();
    // The next key may have left it out, or marks other words.
    if (!isWanted()) return;
    const { title, reason, warns, excerpt } = await shown(hit, style);
    link.replaceChildren(...nodesOf(title));
    tell([
      ...(reason
        ? [
            element('p', [`${texts[reason.kind]} `, ...nodesOf(reason.pieces)], {
              className: 'reason',
            }),
          ]
        : []),
      element(
        'p',
        [
          ...(warns ? [element('strong', texts.warns), ' '] : []),
          ...nodesOf(shorten(excerpt, reason || warns ? BESIDE_REASON : ALONE)),
        ],
        { className: 'excerpt', ...lang },
      ),
    ]);
  };
  const row = element('li', [
    element('p', [iconOf(page), kindOf(page, search.open.catalog)], { className: 'hit-kind' }),
    link,
    ...told,
  ]);
  if (page.kind) row.dataset.kind = page.kind;
  return {
    row,
    draw: (style) => {
      link.replaceChildren(...nodesOf(mark(page.title, style.matches)));
      drawers.set(row, () => drawNear(style).catch(() => tell([])));
      unwatch(row);
      onScreen.observe(row);
    },
  };
}
