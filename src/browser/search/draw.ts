import { remembered } from '../../language/remembered.ts';
import type { Catalog, CatalogPage } from '../../search/engine/catalog.ts';
import type { Piece } from '../../search/engine/excerpt.ts';
import { pageTypes } from '../../search/engine/types.ts';

/** Pieces of text as nodes; nothing from the address or the index is ever read as HTML. */
export function nodesOf(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** An element with text or nodes in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  content: string | (Node | string)[],
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  if (typeof content === 'string') made.textContent = content;
  else made.append(...content);
  return made;
}

/** Sets attributes; ARIA's as properties are unknown to older browsers. */
export function setAll<E extends Element>(on: E, attributes: Record<string, string>): E {
  for (const [name, value] of Object.entries(attributes)) on.setAttribute(name, value);
  return on;
}

type Kinds = ReadonlyMap<CatalogPage['kind'], string>;

/** The names of the kinds of guide: the titles of their own pages, which the catalog has. */
const kindsIn = remembered(
  (catalog: Catalog): Kinds =>
    new Map(
      [...catalog.values()]
        .filter(({ type }) => type === 'type')
        .map(({ kind, title }) => [kind, title]),
    ),
  new WeakMap<Catalog, Kinds>(),
);

/** «Guide · Prosessuelle verktøy». */
export function kindOf({ type, kind }: CatalogPage, catalog: Catalog): string {
  const named = kind && type === 'guide' ? kindsIn(catalog).get(kind) : undefined;
  return [pageTypes[type].label, named ?? ''].filter(Boolean).join(' · ');
}

/**
 * Puts rows in a list. Those that stand there already stay: at most keys few hits are new, and what
 * stays is not laid out, painted or told of again.
 */
export function drawRows(list: Element, rows: readonly Element[]): void {
  rows.forEach((row, i) => {
    const old = list.children[i];
    if (!old) list.append(row);
    else if (!old.isEqualNode(row)) old.replaceWith(row);
  });
  while (list.children.length > rows.length) list.lastElementChild?.remove();
}

/** Puts the rows themselves in a list, in order: those that stand where they should are not moved. */
export function placeRows(list: Element, rows: readonly Element[]): void {
  for (const [i, row] of rows.entries())
    if (list.children[i] !== row) list.insertBefore(row, list.children[i] ?? null);
  while (list.children.length > rows.length) list.lastElementChild?.remove();
}

/** The address of a search on its own page. */
export const searchAddress = (parameters: Record<string, string>): string =>
  `/sok/?${new URLSearchParams(parameters).toString()}`;
