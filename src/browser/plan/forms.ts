import { parameters, type PlanChoice } from '../../domain/plan/address.ts';
import { carrying } from '../../domain/plan/link.ts';
import type { PlanIndex, PlanLink } from '../../domain/plan/material.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { isDate } from '../../domain/run-sheet/dates.ts';
import { keysOf, textOf, type Value } from '../../schemas/values.ts';
import { el, type Tree } from '../../views/tree.ts';
import { toNodes } from '../nodes.ts';
import { loadIndex } from './load.ts';

/** The fields beside the plan: the first day, who they are, and what there is to add. */

const types = ['tool', 'sheet', 'template'] as const;
export interface Added {
  type: (typeof types)[number];
  id: string;
  title: string;
}

const facts = document.querySelector<HTMLFormElement>('form[data-facts]');
const date = facts?.querySelector<HTMLInputElement>(`[name="${parameters.date}"]`);
const who = facts?.querySelector<HTMLSelectElement>(`[name="${parameters.who}"]`);
const more = document.querySelector<HTMLAnchorElement>('a[data-more]');
const mail = document.querySelector<HTMLAnchorElement>('a[data-mail]');

const option = (id: string, title: string): Tree => el('option', { value: id }, title);

function options({ tools, templates }: PlanIndex): Record<Added['type'], Tree[]> {
  return {
    tool: keysOf('category').map((kind) =>
      el(
        'optgroup',
        { label: textOf('category', kind) },
        tools.filter((t) => t.category === kind).map((t) => option(t.id, t.title)),
      ),
    ),
    sheet: tools
      .filter((tool) => tool.sheets.length > 0)
      .map((tool) =>
        el(
          'optgroup',
          { label: tool.title },
          tool.sheets.map(([id, title]) => option(id, title)),
        ),
      ),
    template: templates.map(({ id, title }) => option(id, title)),
  };
}

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

/** The form that adds: its list follows the choice of type. */
function startAdd(add: (added: Added) => void): void {
  const form = document.querySelector<HTMLFormElement>('form[data-add]');
  const select = form?.querySelector('select');
  if (!form || !select) return;
  const empty = select.options[0];
  const typeOf = (): Added['type'] =>
    types.find((type) => type === new FormData(form).get('slag')) ?? 'tool';
  const fill = (): void => {
    loadIndex()
      .then((index) => {
        select.replaceChildren(...(empty ? [empty] : []), ...toNodes(options(index)[typeOf()]));
        select.value = '';
      })
      .catch(() => undefined);
  };
  fill();
  for (const radio of form.querySelectorAll('[name=slag]')) radio.addEventListener('change', fill);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = select.selectedOptions[0];
    if (!chosen?.value) {
      select.focus();
      return;
    }
    add({ type: typeOf(), id: chosen.value, title: chosen.text });
    select.value = '';
  });
}
