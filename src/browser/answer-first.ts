/**
 * The form of a page whose answer comes first on a phone (components/parts/AnswerFirst.astro).
 */

const ONE_COLUMN = '(max-width: 63.99rem)';

/** Folds the form to one line where the answer stands below it. */
export function foldForm(fold: HTMLDetailsElement | null): void {
  if (!fold || !(fold.matches('.everywhere') || matchMedia(ONE_COLUMN).matches)) return;
  fold.dataset.given = '';
  fold.open = false;
}

/** The whole form again: there is nothing to tell on its line. */
export function unfoldForm(fold: HTMLDetailsElement | null): void {
  if (!fold) return;
  delete fold.dataset.given;
  fold.open = true;
}

/** Tells on the line what is answered. */
export function tellGiven(fold: HTMLDetailsElement | null, text: string): void {
  const place = fold?.querySelector('summary .given');
  if (place) place.textContent = text;
}
