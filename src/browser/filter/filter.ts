import { chosenTitle } from '../../domain/lists/chosen-title.ts';
import {
  optionCounts,
  passes,
  readItem,
  readSelection,
  understood,
  type Facet,
} from '../../domain/lists/filters.ts';
import '../paper-address.ts';
import type { Source } from './source.ts';

/** Makes the chips of every `form[data-filter]` work. State lives in the address, nowhere else. */

function facetsOf(form: HTMLFormElement): Pick<Facet, 'id' | 'options'>[] {
  const facets = new Map<string, { value: string; label: string }[]>();
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    facets.set(box.name, [...(facets.get(box.name) ?? []), { value: box.value, label: '' }]);
  }
  return [...facets].map(([id, options]) => ({ id, options }));
}

/** A facet that may be closed tells what is chosen in it. */
function tellChosen(form: HTMLFormElement): void {
  for (const details of form.querySelectorAll('details')) {
    const told = details.querySelector('.chosen');
    const names = [...details.querySelectorAll('input:checked + span')].map(
      (label) => label.firstElementChild?.textContent?.trim() ?? '',
    );
    if (told) told.textContent = names.join(', ');
  }
}

/**
 * Links in the list take the kind of municipality along, so that the guide can put the nearest
 * first.
 */
function carryAlong(
  list: HTMLElement,
  carry: readonly string[],
  selection: Record<string, string[]>,
): void {
  if (!carry.length) return;
  for (const link of list.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    const url = new URL(link.href);
    for (const id of carry) {
      url.searchParams.delete(id);
      for (const value of selection[id] ?? []) url.searchParams.append(id, value);
    }
    link.setAttribute('href', url.pathname + url.search);
  }
}

/**
 * Items that stand folded after some that are open, go on among these while there are hits: they
 * leave no hole. Where the list says how many hits a group has open (`data-most`), the rest of them
 * are folded.
 * @returns takes the hits out of their folds, or puts all back
 */
function foldedItems(list: HTMLElement): (out: boolean) => void {
  const most = Number(list.dataset.most ?? Infinity);
  const folds = [...list.querySelectorAll<HTMLElement>('ul + .fold')].map((fold) => {
    const open = fold.previousElementSibling;
    const says = fold.querySelector('summary > span');
    return {
      fold,
      open,
      says,
      whole: says?.textContent ?? '',
      home: fold.querySelector('ul'),
      first: [...(open?.querySelectorAll<HTMLElement>('[data-facets]') ?? [])],
      rest: [...fold.querySelectorAll<HTMLElement>('[data-facets]')],
    };
  });
  return (out) => {
    for (const { fold, open, home, first, rest, says, whole } of folds) {
      const hits = [...first, ...rest].filter((item) => !item.hidden);
      // A fold with one or two in it is hardly shorter than they are.
      const many = hits.length > most + 2;
      home?.append(...rest);
      open?.append(...(out ? (many ? hits.slice(0, most) : hits) : first));
      if (out && many) home?.append(...hits.slice(most));
      if (says) says.textContent = out ? `Vis ${hits.length - most} til` : whole;
      fold.hidden = out && !many;
    }
  };
}

/** A list that stands whole on the page. */
function onPage(list: HTMLElement): Source {
  const items = [...list.querySelectorAll<HTMLElement>('[data-facets]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
  const takeOut = foldedItems(list);
  let filtered = false;
  return {
    values: items.map((item) => readItem(item.dataset.facets ?? '[]')),
    show: (passing) => {
      items.forEach((item, i) => {
        item.hidden = passing !== undefined && !passing[i];
      });
      for (const group of groups)
        group.hidden = !group.querySelector('[data-facets]:not([hidden])');
      takeOut(passing !== undefined);
      // Hits stand open; what the reader has folded out stays so until a choice is made.
      if (filtered === (passing !== undefined)) return;
      filtered = !filtered;
      for (const fold of list.querySelectorAll<HTMLDetailsElement>('.fold, .counted-fold'))
        fold.open = filtered && !list.dataset.most;
      list.classList.toggle('filtered', filtered);
    },
  };
}

/**
 * What stands for items of the list elsewhere on the page, as points on a map or rows with a
 * number: by the numbers of the items.
 */
function markPlaces(passing: readonly boolean[] | undefined): void {
  for (const place of document.querySelectorAll<HTMLElement | SVGElement>('[data-items]')) {
    const items = place.dataset.items?.split(' ') ?? [];
    const left = items.filter((n) => passing?.[Number(n)] ?? true).length;
    place.classList.toggle('out', left === 0);
    const count = place.querySelector('.count') ?? place.querySelector('span');
    if (count) count.textContent = String(left);
  }
}

/**
 * What the address asks for comes after the page has been drawn: what moves is not seen while it
 * does.
 */
function settle(list: HTMLElement, change: () => void): void {
  list.classList.add('settling');
  change();
  requestAnimationFrame(() => requestAnimationFrame(() => list.classList.remove('settling')));
}

/**
 * Where the heading of the page is the name of one group, the group has no heading of its own: what
 * it says stands under that of the page, and the way to it is marked.
 */
function sayKind(list: HTMLElement, heading: HTMLElement): void {
  const title = heading.textContent;
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
  const named = groups.find((group) => group.querySelector('h2')?.textContent.trim() === title);
  for (const group of groups) group.classList.toggle('in-heading', group === named);
  document.body.classList.toggle('one-kind', named !== undefined);
  for (const way of document.querySelectorAll<HTMLElement>('.kind-ways [data-kind]')) {
    const here = named !== undefined && way.dataset.kind === named.dataset.kind;
    if (here) way.querySelector('a')?.setAttribute('aria-current', 'true');
    else way.querySelector('a')?.removeAttribute('aria-current');
  }
  const told = named?.querySelector('p');
  const place = heading.parentElement?.querySelector<HTMLElement>('.kind-says');
  if (!place) return;
  place.hidden = !told;
  place.textContent = told?.textContent ?? '';
  place.lang = told?.lang ?? '';
}

function setUp(form: HTMLFormElement): void {
  const list = document.getElementById(form.dataset.filter ?? '');
  if (!list) return;
  const facets = facetsOf(form);
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const status = form.querySelector('[role=status]');
  const whole = status?.textContent ?? '';
  const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
  const noun = form.dataset.noun ?? '';
  const carry = form.dataset.carry?.split(' ') ?? [];
  const heading = form.dataset.title ? document.querySelector('h1') : null;
  const wholeTitle = heading?.textContent ?? '';
  const { source: url } = form.dataset;
  let source: Source | undefined;
  let opening: Promise<void> | undefined;
  let now: Record<string, string[]> = {};

  const say = (text: string): void => {
    if (status) status.textContent = text;
  };

  /** The heading says what is left of the list, in the words of the filters. */
  const head = (shown: number): void => {
    const chosen = [...form.querySelectorAll('fieldset')].map((field) => ({
      phrase: field.dataset.phrase,
      labels: [...field.querySelectorAll('input:checked + span')].map(
        (label) => label.firstElementChild?.textContent?.trim() ?? '',
      ),
    }));
    form.classList.toggle('told', shown > 0);
    if (!heading) return;
    heading.textContent = chosenTitle(shown, form.dataset.title ?? '', chosen) || wholeTitle;
    sayKind(list, heading);
  };

  const draw = ({ values, show }: Source): void => {
    const counts = optionCounts(values, now, facets);
    for (const box of boxes) {
      const n = counts[box.name]?.[box.value] ?? 0;
      const count = box.parentElement?.querySelector('.count');
      if (count) count.textContent = String(n);
      box.parentElement?.classList.toggle('empty', n === 0);
    }
    const chosen = Object.values(now).some((wanted) => wanted.length > 0);
    const passing = values.map((item) => passes(item, now));
    const shown = passing.filter(Boolean).length;
    show(chosen ? passing : undefined);
    carryAlong(list, carry, now);
    if (heading) head(shown);
    // One kind alone is not less of the others: the ways to them say what they say.
    const oneKind = document.body.classList.contains('one-kind');
    markPlaces(chosen && !oneKind ? passing : undefined);
    say(
      !chosen
        ? whole
        : shown
          ? `Viser ${shown} av ${values.length} ${noun}.`
          : `Ingen av de ${values.length} passer med alle valgene. Ta bort ett.`,
    );
  };

  const apply = (selection: Record<string, string[]>): void => {
    now = selection;
    for (const box of boxes) box.checked = selection[box.name]?.includes(box.value) ?? false;
    tellChosen(form);
    const chosen = Object.values(selection).some((wanted) => wanted.length > 0);
    if (reset) {
      // The button that goes must not take the focus with it.
      if (!chosen && document.activeElement === reset) form.querySelector('summary')?.focus();
      reset.hidden = !chosen;
    }
    // Read when first needed: a long list costs a phone a tenth of a second.
    if (!url) source ??= onPage(list);
    if (source) draw(source);
    else if (chosen && url) {
      say('Henter lista …');
      opening ??= Promise.all([import('./big-list.ts'), fetch(url)])
        .then(([{ openBigList }, response]) =>
          openBigList(list, response, () => carryAlong(list, carry, now)),
        )
        .then((opened) => {
          source = opened;
          draw(opened);
        })
        .catch(() => {
          opening = undefined;
          say('Lista kunne ikke lastes. Prøv en gang til, eller bla i sidene.');
        });
    } else say(whole);
  };

  const chosen = (): Record<string, string[]> =>
    readSelection(
      new URLSearchParams([...new FormData(form)].map(([k, v]) => [k, String(v)])),
      facets,
    );
  const change = (selection: Record<string, string[]>): void => {
    const address = new URL(location.href);
    for (const { id } of facets) {
      address.searchParams.delete(id);
      for (const value of selection[id] ?? []) address.searchParams.append(id, value);
    }
    history.replaceState(null, '', address);
    apply(selection);
  };

  form.addEventListener('change', () => change(chosen()));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    change({});
  });
  const fromAddress = (): void =>
    apply(readSelection(understood(new URLSearchParams(location.search), facets), facets));
  addEventListener('popstate', fromAddress);
  if (location.search) settle(list.closest('main') ?? list, fromAddress);
  // A whole list stands as it was built, unless the browser has remembered boxes of last time.
  else if (boxes.some((box) => box.checked)) fromAddress();
}

document.querySelectorAll<HTMLFormElement>('form[data-filter]').forEach(setUp);
