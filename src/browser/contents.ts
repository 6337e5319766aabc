/**
 * The fold with the parts of the page closes when one of them is chosen, and is away while the
 * reader goes down the page, once it has left its own place under the head, and over the footer.
 */
const way = document.querySelector('.contents');
const fold = way?.querySelector('details');
fold?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) fold.open = false;
});
const footer = document.querySelector<HTMLElement>('.site-footer');
/** Above this the way stands where it was put. */
const headEnd = (): number => way?.previousElementSibling?.getBoundingClientRect().bottom ?? -1;
let last = scrollY;
addEventListener('scroll', () => {
  way?.classList.toggle(
    'away',
    (scrollY > last && headEnd() < 0) || scrollY + innerHeight > (footer?.offsetTop ?? Infinity),
  );
  last = scrollY;
});

export {};
