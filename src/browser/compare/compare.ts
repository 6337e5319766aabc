import { keysOf, textOf } from '../../schemas/values.ts';
import { MAX_COMPARED, MOST_OFFERED, readCompared } from '../../domain/guide/compared.ts';
import type { Tool } from '../../domain/chooser/tool.ts';
import { loadTools, loadWords } from '../chooser/data.ts';
import { el } from '../../views/tree.ts';
import { foldForm, tellGiven, unfoldForm } from '../answer-first.ts';
import { toNodes } from '../nodes.ts';
import '../paper-address.ts';
import { compareTree } from '../../views/compare-tree.ts';

/**
 * The comparison in the browser: the address and the three lists hold the choice, the table
 * follows.
 */

const form = document.querySelector<HTMLFormElement>('form[data-compare]');
const place = document.querySelector<HTMLElement>('#sammenligning');
const status = document.querySelector<HTMLElement>('#sammenlign-status');
/** Comparisons to begin with. */
const pairs = document.querySelector<HTMLElement>('.pairs');
const selects = [...(form?.querySelectorAll('select') ?? [])];
/** The field that narrows a list; there when the tools are many. */
const fieldOf = (select: HTMLSelectElement): HTMLInputElement | null =>
  document.querySelector(`#finn-${select.id}`);
/** The lists: one line on a phone, once two tools are chosen. */
const fold = form?.querySelector<HTMLDetailsElement>('.answer-first') ?? null;
let turn = 0;

/**
 * Fills a list with the tools whose title has the words in the field beside it, as many as one can
 * choose among.
 */
function offer(select: HTMLSelectElement, tools: readonly Tool[]): void {
  const kept = select.value;
  const wanted = fieldOf(select)?.value.toLowerCase() ?? '';
  const fits = tools.filter((t) => t.title.toLowerCase().includes(wanted)).slice(0, MOST_OFFERED);
  for (const group of select.querySelectorAll('optgroup')) group.remove();
  select.append(
    ...toNodes(
      keysOf('category').map((kind) =>
        el(
          'optgroup',
          { label: textOf('category', kind) },
          fits
            .filter((t) => t.category === kind)
            .map((t) => el('option', { value: t.id }, t.title)),
        ),
      ),
    ),
  );
  choose(select, kept, tools);
}

/** Chooses a tool, also one that is not among those offered. */
function choose(select: HTMLSelectElement, id: string, tools: readonly Tool[]): void {
  const tool = tools.find((t) => t.id === id);
  if (tool && ![...select.options].some((o) => o.value === id))
    select.append(
      ...toNodes([
        el(
          'optgroup',
          { label: textOf('category', tool.category) },
          el('option', { value: id }, tool.title),
        ),
      ]),
    );
  select.value = id;
}

async function show(ids: readonly string[]): Promise<void> {
  if (!place || !status) return;
  const mine = ++turn;
  const { tools, part } = await loadTools();
  selects.forEach((select, i) => choose(select, ids[i] ?? '', tools));
  if (pairs) pairs.hidden = ids.length > 1;
  tellGiven(fold, ids.map((id) => tools.find((tool) => tool.id === id)?.title ?? '').join(' · '));
  if (ids.length < 2) {
    unfoldForm(fold);
    place.replaceChildren();
    status.textContent = ids.length ? 'Velg ett verktøy til.' : 'Velg to eller tre verktøy.';
    return;
  }
  const texts = await loadWords(tools, part, ids);
  if (mine !== turn) return;
  const compared = ids.flatMap((id) => {
    const tool = tools.find((t) => t.id === id);
    const text = texts.get(id);
    return tool && text ? [{ tool, text }] : [];
  });
  place.replaceChildren(...toNodes(compareTree(compared)));
  document.title = `${compared.map((c) => c.tool.title).join(' · ')} | Verktøykassa`;
  status.textContent = `Sammenligner ${compared.map((c) => c.tool.title).join(', ')}.`;
}

/** The rows that stand folded, opened and closed from the heading over them. */
place?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('.more-rows') : null;
  const more = place.querySelector<HTMLElement>('tbody.more');
  if (!button || !more) return;
  more.hidden = !more.hidden;
  button.setAttribute('aria-expanded', String(!more.hidden));
});

const failed = (): void => {
  if (status)
    status.textContent =
      'Verktøyene kunne ikke lastes. Last siden på nytt, eller les guidene hver for seg fra lista over alle verktøy.';
};

async function start(): Promise<void> {
  // At once, so that nothing moves when the table comes.
  if (new URLSearchParams(location.search).getAll('verktoy').length > 1) {
    foldForm(fold);
    if (pairs) pairs.hidden = true;
  }
  const { tools } = await loadTools();
  const known = new Set(tools.map((t) => t.id));
  const chosen = (parameters: URLSearchParams): string[] =>
    readCompared(parameters, (id) => known.has(id));
  for (const select of selects) {
    offer(select, tools);
    fieldOf(select)?.addEventListener('input', () => offer(select, tools));
  }
  let shown = location.search;
  // The choice is shown as it is made: the button leads to it.
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    (place?.querySelector('.parted') ?? status)?.scrollIntoView();
  });
  form?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) return;
    const ids = chosen(new URLSearchParams(selects.map((select) => ['verktoy', select.value])));
    history.replaceState(
      null,
      '',
      ids.length ? `?${new URLSearchParams(ids.map((id) => ['verktoy', id]))}` : location.pathname,
    );
    shown = location.search;
    show(ids).catch(failed);
  });
  addEventListener('popstate', () => {
    if (location.search === shown) return;
    shown = location.search;
    show(chosen(new URLSearchParams(shown))).catch(failed);
  });
  await show(chosen(new URLSearchParams(shown)));
}

if (selects.length === MAX_COMPARED) start().catch(failed);
