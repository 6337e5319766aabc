import { fold } from '../../language/fold.ts';

/**
 * Narrows the glossary to the words that have what the reader writes, in their names or their
 * explanations.
 */
const field = document.querySelector<HTMLInputElement>('[data-find-term]');
const status = field?.parentElement?.querySelector('[role=status]');
const terms = [...document.querySelectorAll<HTMLElement>('[data-term]')].map((element) => ({
  element,
  text: fold(`${element.textContent} ${element.dataset.also ?? ''}`),
}));

function narrow(): void {
  const wanted = fold(field?.value.trim() ?? '');
  let shown = 0;
  for (const { element, text } of terms) {
    element.hidden = !text.includes(wanted);
    if (!element.hidden) shown += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-letter]')) {
    group.hidden = !group.querySelector('[data-term]:not([hidden])');
    // There is no way to a letter without a hit.
    group.classList.toggle('filtered', wanted !== '');
    const way = document.querySelector(
      `.letters a[href="#${group.querySelector('h2')?.id ?? ''}"]`,
    );
    way?.parentElement?.toggleAttribute('hidden', group.hidden);
    // On a phone a word is folded, and what is found must be seen.
    for (const fold of group.querySelectorAll('details')) fold.open = wanted !== '';
  }
  if (status)
    status.textContent = !wanted
      ? ''
      : shown
        ? `Viser ${shown} av ${terms.length} ord.`
        : 'Ingen ord passer. Prøv et kortere ord.';
}

field?.addEventListener('input', narrow);
/** Shows the letter, word or source that a link led to: it may be folded, or narrowed away. */
function reveal(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  if (field?.value && target.hidden) {
    field.value = '';
    narrow();
  }
  const fold = target.matches('[data-term]')
    ? target.querySelector('details')
    : target.closest('details');
  if (fold) fold.open = true;
  target.scrollIntoView();
}

addEventListener('hashchange', reveal);
if (location.hash) reveal();
