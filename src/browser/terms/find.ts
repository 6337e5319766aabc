import { fold } from '../../language/fold.ts';

/**
 * Narrows the glossary to the words that have what the reader writes, in their names or their
 * explanations.
 */
const field = document.querySelector<HTMLInputElement>('[data-find-term]');
const status = field?.parentElement?.querySelector('[role=status]');
const terms = [...document.querySelectorAll<HTMLElement>('[data-term]')].map((element) => ({
  element,
  text: fold(element.textContent),
}));

function narrow(): void {
  const wanted = fold(field?.value.trim() ?? '');
  let shown = 0;
  for (const { element, text } of terms) {
    element.hidden = !text.includes(wanted);
    if (!element.hidden) shown += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-letter]'))
    group.hidden = !group.querySelector('[data-term]:not([hidden])');
  if (status)
    status.textContent = !wanted
      ? ''
      : shown
        ? `Viser ${shown} av ${terms.length} ord.`
        : 'Ingen ord passer. Prøv et kortere ord.';
}

field?.addEventListener('input', narrow);
// A link to a word that is narrowed away.
addEventListener('hashchange', () => {
  if (!field?.value || !document.getElementById(location.hash.slice(1))?.hidden) return;
  field.value = '';
  narrow();
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
});
