/** Prints a collection: all of it, or only the part that a button is for. */

/** What is left out while one part is printed. */
const LEFT_OUT = 'left-out';

const parts = document.querySelectorAll<HTMLElement>('[data-part]');

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]'))
  button.addEventListener('click', () => {
    const { print: part } = button.dataset;
    for (const one of parts)
      one.classList.toggle(LEFT_OUT, Boolean(part) && one.dataset.part !== part);
    print();
  });

// The style sheet opens what is folded on paper too, but not in every browser.
const fold = document.querySelector<HTMLDetailsElement>('details:has(> [data-part])');
let opened = false;
addEventListener('beforeprint', () => {
  opened = fold?.open === false;
  if (fold) fold.open = true;
});
// What the reader prints later from the browser's own menu is the whole collection.
addEventListener('afterprint', () => {
  if (fold && opened) fold.open = false;
  for (const one of parts) one.classList.remove(LEFT_OUT);
});
