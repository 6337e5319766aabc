/**
 * The address in the margin of the paper holds what the reader has chosen: it is the only place
 * where that is kept (domain/print/margins.ts).
 */
const place = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href;
addEventListener('beforeprint', () => {
  document.documentElement.style.setProperty(
    '--place',
    JSON.stringify(place.replace(/^https?:\/\//, '') + location.search),
  );
});

export {};
