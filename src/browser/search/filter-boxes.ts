import { optionCounts, passes, readSelection, type FacetItem } from '../../domain/lists/filters.ts';
import type { CatalogPage } from '../../search/engine/catalog.ts';
import type { Ranked } from '../../search/engine/rank.ts';

/** Boxes of a question that stand open. */
const SHOWN = 6;

type Selection = Record<string, string[]>;

const facetsOf = (page: CatalogPage): FacetItem => [
  { vis: [page.type], type: page.kind ? [page.kind] : [], maalform: [page.language] },
];

/** The boxes that filter the hits: what they say, and what is in the address. */
export interface FilterBoxes {
  selection: (parameters: URLSearchParams) => Selection;
  /** Counts the hits of each box, and gives back those that pass. */
  draw: (hits: readonly Ranked[], chosen: Selection) => Ranked[];
  /** Puts the ticked boxes in an address. */
  write: (parameters: URLSearchParams) => void;
}

export function filterBoxes(form: HTMLFormElement): FilterBoxes {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const facets = [...new Set(boxes.map((b) => b.name))].map((id) => ({
    id,
    options: boxes.filter((b) => b.name === id).map((b) => ({ value: b.value, label: '' })),
  }));
  const drawBox = (box: HTMLInputElement, n: number, checked: boolean): void => {
    box.checked = checked;
    const label = box.closest('label');
    const count = label?.querySelector('.count');
    // What is as it was, is not laid out again.
    if (count && count.textContent !== String(n)) count.textContent = String(n);
    const hidden = n === 0 && !checked;
    if (label && label.hidden !== hidden) label.hidden = hidden;
  };
  /** The first few with hits, and what is ticked; the rest when they are asked for. */
  const drawSet = (set: HTMLFieldSetElement): void => {
    const open = [...set.querySelectorAll<HTMLLabelElement>('label:not([hidden])')];
    const later = open.filter((label, i) => i >= SHOWN && !label.querySelector(':checked'));
    set.hidden = !open.length;
    for (const label of open)
      label.classList.toggle('later', later.length > 1 && later.includes(label));
    const more = set.querySelector<HTMLButtonElement>('.more-options');
    if (!more) return;
    more.hidden = later.length < 2 || set.hasAttribute('data-all');
    more.textContent = `Vis ${later.length} til`;
    more.onclick = () => {
      set.setAttribute('data-all', '');
      more.hidden = true;
      later[0]?.querySelector('input')?.focus();
    };
  };
  return {
    selection: (parameters) => readSelection(parameters, facets),
    draw: (hits, chosen) => {
      const values = hits.map((hit) => facetsOf(hit.page));
      const counts = optionCounts(values, chosen, facets);
      for (const box of boxes)
        drawBox(
          box,
          counts[box.name]?.[box.value] ?? 0,
          chosen[box.name]?.includes(box.value) ?? false,
        );
      for (const set of form.querySelectorAll('fieldset')) drawSet(set);
      return hits.filter((_hit, i) => passes(values[i] ?? [], chosen));
    },
    write: (parameters) => {
      for (const { id } of facets) {
        parameters.delete(id);
        for (const box of boxes.filter((b) => b.name === id && b.checked))
          parameters.append(id, box.value);
      }
    },
  };
}
