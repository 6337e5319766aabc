/**
 * What a reader wants to compare. Apart from the comparison itself, so that a page with boxes to
 * tick does not load it.
 */

/** How many tools stand side by side: more do not fit on one sheet. */
export const MAX_COMPARED = 3;
/** Names in one list to choose from; where there are more, they are written. */
export const MOST_OFFERED = 300;
/** The id of the form that gathers them; boxes anywhere on the page belong to it. */
export const COMPARE_FORM = 'sammenlign';

/**
 * The tools an address names: known ones only, each once, at most three.
 * @param known tells whether an id is a guide's
 */
export function readCompared(
  parameters: URLSearchParams,
  known: (id: string) => boolean,
): string[] {
  return [...new Set(parameters.getAll('verktoy'))].filter(known).slice(0, MAX_COMPARED);
}

/** The comparison of some tools. */
export const comparedUrl = (ids: readonly string[]): string =>
  `/sammenlign/?${ids.map((id) => `verktoy=${id}`).join('&')}`;
