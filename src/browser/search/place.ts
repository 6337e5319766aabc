/** Where a reader was in the hits. */
export interface Place {
  /** How many were shown. */
  shown: number;
  /** The first on the screen, by its place, and how far down the screen it began, in pixels. */
  row: number;
  top: number;
}

/** The place kept with this entry of the browser's history; nothing is stored beyond it. */
export function keptPlace(): Place | undefined {
  const { shown, row, top } = (history.state ?? {}) as Partial<Place>;
  return shown === undefined || row === undefined || top === undefined
    ? undefined
    : { shown, row, top };
}

/** Keeps the place, so that the reader who goes to a hit and back comes to the same one. */
export function keepPlace(shown: number, list: Element): void {
  const rows = [...list.children];
  const row = rows.findIndex((r) => r.getBoundingClientRect().bottom > 0);
  const top = rows[row]?.getBoundingClientRect().top ?? 0;
  history.replaceState({ shown, row, top } satisfies Place, '');
}

/** Scrolls to a place once the hits are drawn. */
export function goToPlace(place: Place, list: Element): void {
  const row = list.children[place.row];
  if (row) scrollBy({ top: row.getBoundingClientRect().top - place.top });
}
