import { COMPARE_FORM, MAX_COMPARED } from '../../domain/guide/compared.ts';

/** Keeps the compare bar in step with the boxes on the page, also boxes that are drawn later. */
const form = document.querySelector<HTMLFormElement>(`form#${COMPARE_FORM}`);
const status = form?.querySelector('[role=status]');
const button = form?.querySelector('button');
const isPick = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.name === 'verktoy' && target.form === form;

function update(tooMany: boolean): void {
  if (!form || !status || !button) return;
  const count = new FormData(form).getAll('verktoy').length;
  form.toggleAttribute('data-empty', count === 0);
  button.disabled = count < 2;
  status.textContent = tooMany
    ? `Dere kan sammenligne ${MAX_COMPARED} om gangen. Ta bort ett først.`
    : count === 0
      ? ''
      : count === 1
        ? '1 verktøy valgt. Velg ett til.'
        : `${count} verktøy valgt.`;
}

document.addEventListener('change', ({ target }) => {
  if (!form || !isPick(target)) return;
  const tooMany = new FormData(form).getAll('verktoy').length > MAX_COMPARED;
  if (tooMany) target.checked = false;
  update(tooMany);
});
// Boxes were drawn anew.
document.addEventListener('picks', () => update(false));
// Coming back to the page, the browser may have kept the boxes.
addEventListener('pageshow', () => update(false));
