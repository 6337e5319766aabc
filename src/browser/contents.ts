/**
 * The fold with the parts of the page closes when one of them is chosen, and is away while the
 * reader goes down the page, and over the footer.
 */
const way = document.querySelector('.contents');
const fold = way?.querySelector('details');
fold?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) fold.open = false;
});
const footer = document.querySelector<HTMLElement>('.site-footer');
let last = scrollY;
addEventListener('scroll', () => {
  way?.classList.toggle(
    'away',
    scrollY > last || scrollY + innerHeight > (footer?.offsetTop ?? Infinity),
  );
  last = scrollY;
});

export {};
