import type { PlanChoice } from '../../domain/plan/address.ts';
import type { PlanLink } from '../../domain/plan/material.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { today } from '../../site/today.ts';
import { startTake, type Source } from '../take.ts';
import { loadTroubles } from './load.ts';

/** What a reader takes along from a plan: paper, Word, calendar, the link. */

interface Made {
  choice: PlanChoice;
  plan: Plan | undefined;
  templates: readonly PlanLink[];
}

const panel = document.querySelector<HTMLElement>('[data-take]');
const NAME = 'plan';

const sourceOf = (made: () => Made): Source => ({
  async document() {
    const { choice, plan, templates } = made();
    if (!plan) return undefined;
    const [{ planDocument }, { troublesOf }] = await Promise.all([
      import('../../domain/plan/document.ts'),
      loadTroubles(),
    ]);
    const { date, who, people } = choice;
    const content = planDocument(plan.steps, {
      title: 'Planen deres',
      language: 'nb',
      lead: [],
      source: `Fra Verktøykassa: ${location.href}`,
      date,
      troubles: troublesOf(plan.steps, { date, who, people, today: today() }),
      templates: templates.map(({ title }) => title),
    });
    return { name: NAME, content };
  },
  async entries(date, tasks) {
    const { plan } = made();
    if (!plan) return undefined;
    const { planEntries } = await import('../../domain/plan/calendar.ts');
    return { name: NAME, content: planEntries(NAME, location.href, plan.steps, date, tasks) };
  },
  date: () => made().choice.date,
  toDate: () =>
    document.querySelector<HTMLInputElement>('form[data-facts] input[type=date]')?.focus(),
});

/** @param made the plan as it is when a button is pressed */
export function startPlanTake(made: () => Made): void {
  const say = startTake(panel, sourceOf(made));
  panel?.querySelector('[data-copy]')?.addEventListener('click', () => {
    navigator.clipboard
      .writeText(location.href)
      .then(() => say('Lenken er kopiert. Den som får den, ser den samme planen.'))
      .catch(() => say('Nettleseren lot oss ikke kopiere. Kopier adressen øverst i vinduet.'));
  });
}
