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

/**
 * «Guide · Prosessuelle verktøy»: the kind is named by the title of its own page, which the catalog
 * has.
 */
export function kindOf({ type, kind }: CatalogPage, catalog: Catalog): string {
  const named =
    kind && type === 'guide'
      ? [...catalog.values()].find((p) => p.type === 'type' && p.kind === kind)?.title
      : undefined;
  return [pageTypes[type].label, named ?? ''].filter(Boolean).join(' · ');
}

/** The address of a search on its own page. */
export const searchAddress = (parameters: Record<string, string>): string =>
  `/sok/?${new URLSearchParams(parameters).toString()}`;
