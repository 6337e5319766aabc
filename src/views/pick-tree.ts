import { COMPARE_FORM } from '../domain/guide/compared.ts';
import { planUrl } from '../domain/plan/link.ts';
import { el, type Branch } from './tree.ts';

/**
 * The box that picks a tool for comparison. Shown only where scripts run, as the comparison needs
 * them.
 */
export function pickBox(id: string, title: string): Branch {
  return el(
    'label',
    { class: 'pick' },
    el('input', {
      type: 'checkbox',
      name: 'verktoy',
      value: id,
      form: COMPARE_FORM,
      autocomplete: 'off',
    }),
    ' Sammenlign',
    el('span', { class: 'visually-hidden' }, ` ${title}`),
  );
}

/** The way from a card to the reader's plan. */
export const planLink = (id: string, title: string): Branch =>
  el(
    'a',
    { class: 'to-plan', href: planUrl(id) },
    'Legg i planen',
    el('span', { class: 'visually-hidden' }, ` ${title}`),
  );
