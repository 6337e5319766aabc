import { readItem } from '../../domain/lists/filters.ts';
import type { ListData, ListRow } from '../../domain/lists/lists.ts';
import { planUrl } from '../../domain/plan/link.ts';
import { drawingUrl } from '../../domain/scene/scene.ts';
import type { Source } from './source.ts';

/** How many hits are drawn at a time. */
const STEP = 60;

/** Fills the empty lines of a card, one for each. */
function drawLines(card: HTMLElement, lines: ListRow[7]): void {
  const list = card.querySelector('dl');
  const form = list?.firstElementChild;
  if (!list || !form) return;
  list.replaceChildren(
    ...lines.map((line) => {
      const row = form.cloneNode(true) as HTMLElement;
      row.querySelectorAll('dt, dd').forEach((part, i) => (part.textContent = line[i] ?? ''));
      return row;
    }),
  );
  list.hidden = lines.length === 0;
}

/**
 * The filter of a list that stands on several pages: the whole list is fetched the first time a
 * filter is used, and hits are drawn with the empty cards of the page. Text stays text.
 * @param response the list (`ListData`)
 * @param drawn called when cards have been drawn
 * @throws when the list could not be fetched
 */
export async function openBigList(
  list: HTMLElement,
  response: Response,
  drawn: () => void,
): Promise<Source> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { rows, facets } = (await response.json()) as ListData;
  const read = facets.map(readItem);
  const forms = [...list.querySelectorAll<HTMLTemplateElement>('template[data-group-form]')].map(
    (t) => t.content.firstElementChild as HTMLElement,
  );
  const own = [
    ...list.querySelectorAll<HTMLElement>('[data-group]'),
    ...document.querySelectorAll<HTMLElement>('[data-pager]'),
  ];
  const found = document.createElement('div');
  const more = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'Vis flere',
  });
  list.append(found, more);
  found.hidden = more.hidden = true;
  let hits: ListRow[] = [];
  let shown = 0;

  function draw(): void {
    const first = hits.slice(shown, shown + STEP).map((row) => {
      const [href, title, summary, nynorsk, marks, group, , lines] = row;
      const form = forms[group] as HTMLElement;
      let section = found.lastElementChild as HTMLElement | null;
      if (section?.dataset.number !== String(group)) {
        section = form.cloneNode(true) as HTMLElement;
        section.dataset.number = String(group);
        section.querySelector('ul')?.replaceChildren();
        found.append(section);
      }
      const card = form.querySelector('li')?.cloneNode(true) as HTMLElement;
      if (nynorsk) {
        card.lang = 'nn';
        for (const part of card.querySelectorAll<HTMLElement>('.marks, .acts')) part.lang = 'nb';
      }
      const link = card.querySelector('a');
      if (link) [link.href, link.textContent] = [href, title];
      const [text, told] = card.querySelectorAll('p');
      if (text) text.textContent = summary;
      if (told) told.textContent = marks;
      drawLines(card, lines);
      const box = card.querySelector('input');
      if (box) {
        box.value = href.split('/')[2] ?? '';
        for (const name of card.querySelectorAll('.visually-hidden'))
          name.textContent = ` ${title}`;
        const toPlan = card.querySelector<HTMLAnchorElement>('a.to-plan');
        if (toPlan) toPlan.href = planUrl(box.value);
        const drawing = card.querySelector('img');
        if (drawing) drawing.src = drawingUrl(box.value);
      }
      section.querySelector('ul')?.append(card);
      return card;
    })[0];
    if (shown > 0) first?.querySelector('a')?.focus();
    shown = Math.min(hits.length, shown + STEP);
    more.hidden = shown >= hits.length;
    drawn();
    document.dispatchEvent(new Event('picks'));
  }

  more.addEventListener('click', draw);
  return {
    values: rows.map((row) => read[row[6]] ?? []),
    show: (passing) => {
      for (const element of own) element.hidden = passing !== undefined;
      found.hidden = passing === undefined;
      found.replaceChildren();
      [hits, shown] = [passing ? rows.filter((_row, i) => passing[i]) : [], 0];
      draw();
    },
  };
}
