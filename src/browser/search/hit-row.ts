import type { Search } from '../../search/engine/open.ts';
import { mark, matcher, type Matcher } from '../../search/engine/excerpt.ts';
import type { Ranked } from '../../search/engine/rank.ts';
import { shownOf, type Shown } from '../../search/engine/shown.ts';
import { element, kindOf, nodesOf, setAll } from './draw.ts';
import type { SearchTexts } from './texts-nb.ts';

/** How the rows of one answer are drawn. */
export interface RowStyle {
  search: Search;
  matches: Matcher;
  texts: SearchTexts;
}

/**
 * What a page shows, marked with words that mean the same when it has none of those that were
 * written.
 */
async function shown({ id, page }: Ranked, { search, matches }: RowStyle): Promise<Shown> {
  const { open, answer } = search;
  const texts = await open.postings.texts(id);
  const first = shownOf(page.title, texts, matches);
  if (first.marked) return first;
  const same = matcher(answer.query, answer.unfinished, await open.same());
  return shownOf(page.title, texts, same);
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
function turn(): Promise<void> {
  last = last.then(
    () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  );
  return last;
}

const drawers = new WeakMap<Element, () => void>();
/** Texts of hits far down are not fetched before the reader comes there. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) {
        near.unobserve(target);
        drawers.get(target)?.();
      }
  },
  { rootMargin: '50%' },
);

/**
 * One hit: what it is, its title, why it is here, and an excerpt. The last two come when they are
 * near the screen.
 */
export function hitRow(hit: Ranked, style: RowStyle): HTMLLIElement {
  const { page } = hit;
  const { texts, search, matches } = style;
  const link = element('a', nodesOf(mark(page.title, matches)), { href: page.url });
  const room = element('p', '\u00a0', { className: 'excerpt' });
  if (page.language === 'nn') link.lang = 'nn';
  const draw = async (): Promise<void> => {
    await search.open.postings.texts(hit.id);
    await turn();
    // The next key may have left it out.
    if (!row.isConnected) return;
    const found = await shown(hit, style);
    link.replaceChildren(...nodesOf(found.title));
    const excerpt = element(
      'p',
      [...(found.warns ? [element('strong', texts.warns), ' '] : []), ...nodesOf(found.excerpt)],
      { className: 'excerpt', ...(page.language === 'nn' && { lang: 'nn' }) },
    );
    // In the room that was kept, so that nothing moves.
    room.replaceWith(
      ...(found.reason
        ? [
            element('p', [`${texts[found.reason.kind]} `, ...nodesOf(found.reason.pieces)], {
              className: 'reason',
            }),
          ]
        : []),
      excerpt,
    );
  };
  const row = element('li', [
    element('p', [iconOf(page), kindOf(page, search.open.catalog)], { className: 'hit-kind' }),
    link,
    room,
  ]);
  if (page.kind) row.dataset.kind = page.kind;
  drawers.set(row, () => void draw().catch(() => room.remove()));
  near.observe(row);
  return row;
}
