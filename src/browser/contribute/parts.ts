/** The parts of a form, one open at a time. A form of one part has no way between them. */

const form = document.querySelector<HTMLFormElement>('[data-contribute]');
const parts = [...(form?.querySelectorAll<HTMLElement>('[data-part]') ?? [])];
const links = [...(form?.querySelectorAll<HTMLElement>('[data-part-link]') ?? [])];

function open(at: number): void {
  parts.forEach((part, i) => {
    part.hidden = i !== at;
  });
  links.forEach((link, i) => {
    if (i === at) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  });
}

/** Opens the part that holds an element, so that it can take the focus. */
export function openPartOf(target: Element | null): void {
  const at = parts.findIndex((part) => part.contains(target));
  if (at !== -1) open(at);
}

/** Opens a part and begins at the top of it. */
function goTo(at: number): void {
  open(at);
  parts[at]?.querySelector<HTMLElement>('.part-of')?.focus();
}

links.forEach((link, i) => link.addEventListener('click', () => goTo(i)));
parts.forEach((part, i) =>
  part.querySelector('[data-next]')?.addEventListener('click', () => goTo(i + 1)),
);
