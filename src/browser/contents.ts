/** The fold with the parts of the page closes when one of them is chosen. */
const fold = document.querySelector('.contents details');
fold?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) fold.removeAttribute('open');
});
