import { parameters, type PlanChoice } from '../../domain/plan/address.ts';
import { carrying } from '../../domain/plan/link.ts';
import type { PlanLink } from '../../domain/plan/material.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { isDate } from '../../domain/run-sheet/dates.ts';
import { keysOf, type Value } from '../../schemas/values.ts';
import { el, type Tree } from '../../views/tree.ts';
import { toNodes } from '../nodes.ts';
import { loadIndex } from './load.ts';

/** The fields beside the plan: the first day, who they are, and what there is to add. */

export interface Added {
  type: 'tool' | 'template';
  id: string;
  title: string;
}

type Named = Pick<PlanLink, 'id' | 'title'>;

const choiceTree = ({ id, title }: Named, type: Added['type']): Tree =>
  el('li', {}, el('button', { type: 'button', 'data-type': type, 'data-id': id }, title));

const facts = document.querySelector<HTMLFormElement>('form[data-facts]');
const date = facts?.querySelector<HTMLInputElement>(`[name="${parameters.date}"]`);
const who = facts?.querySelector<HTMLSelectElement>(`[name="${parameters.who}"]`);
const more = document.querySelector<HTMLAnchorElement>('a[data-more]');
const mail = document.querySelector<HTMLAnchorElement>('a[data-mail]');

/** The plan in a letter: each step and template with its address. */
function letter({ steps }: Plan, templates: readonly PlanLink[]): string {
  const line = ({ title, url }: PlanLink): string =>
    `${title}: ${new URL(url, location.href).href}`;
  const pages = steps.flatMap(({ part: { tool, sheet, templates: own } }) => [
    tool,
    ...(sheet ? [sheet] : []),
    ...own,
  ]);
  const all = new Map([...pages, ...templates].map((page) => [page.url, page]));
  const subject = `Plan: ${steps.map(({ part }) => part.title).join(', ')}`.slice(0, 150);
  // Mail programs take about two thousand signs: the plan's own address comes first.
  const body = [location.href, '', ...[...all.values()].map(line)];
  while (body.length > 2 && encodeURIComponent(body.join('\n')).length > 1800) body.pop();
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.join('\n'))}`;
}

/** Puts a choice into the fields and the links. A field in use is left as it is. */
export function fillForm(
  choice: PlanChoice,
  query: string,
  plan: Plan,
  templates: readonly PlanLink[],
): void {
  if (date && date !== document.activeElement) date.value = choice.date ?? '';
  if (who && who !== document.activeElement) who.value = choice.who ?? '';
  if (more) more.href = query ? carrying('/verktoy/', query) : '/verktoy/';
  if (mail) mail.href = letter(plan, templates);
}

export function startForms(on: {
  add: (added: Added) => void;
  set: (facts: Pick<PlanChoice, 'date' | 'who'>, told: string) => void;
}): void {
  facts?.addEventListener('submit', (event) => event.preventDefault());
  date?.addEventListener('change', () => {
    if (date.value && !isDate(date.value)) return;
    on.set(
      { ...(date.value ? { date: date.value } : { date: undefined }) },
      date.value ? 'Planen har fått datoer.' : 'Planen viser uker.',
    );
  });
  who?.addEventListener('change', () =>
    on.set(
      { who: (who.value || undefined) as Value<'forWhom'> | undefined },
      'Planen er sett over.',
    ),
  );
  startAdd(on.add);
}

/** One button for each thing there is to add, under its kind. */
function startAdd(add: (added: Added) => void): void {
  const choice = document.querySelector<HTMLDetailsElement>('.add-choice');
  const offer = (group: string, type: Added['type'], named: readonly Named[]): void => {
    const place = choice?.querySelector(`[data-add="${group}"]`);
    place?.toggleAttribute('hidden', named.length === 0);
    place?.querySelector('.count')?.replaceChildren(String(named.length));
    place
      ?.querySelector('ul')
      ?.replaceChildren(...toNodes(named.map((one) => choiceTree(one, type))));
  };
  loadIndex()
    .then(({ tools, templates }) => {
      for (const kind of keysOf('category'))
        offer(
          kind,
          'tool',
          tools.filter(({ category }) => category === kind),
        );
      offer('maler', 'template', templates);
    })
    .catch(() => undefined);
  choice?.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('button') : null;
    const { type, id } = pressed?.dataset ?? {};
    if (!pressed || !id) return;
    choice.open = false;
    add({ type: type === 'template' ? type : 'tool', id, title: pressed.textContent });
  });
}
