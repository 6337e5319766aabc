import { today } from '../../site/today.ts';
import { startTake } from '../take.ts';

/** The form of a route: when it begins, and its calendar. */

const form = document.querySelector<HTMLFormElement>('form[data-route]');
const id = form?.dataset.route ?? '';
const first = form?.querySelector<HTMLInputElement>('input[type=date]');

/** A route that says when in the year it begins, begins there next. */
async function propose(field: HTMLInputElement): Promise<void> {
  const { month, day } = field.dataset;
  if (!month || field.value) return;
  const { nextStart } = await import('../../domain/plan/next-start.ts');
  field.value ||= nextStart({ month: Number(month), day: Number(day ?? 1) }, today());
}
// The calendar of days off is fetched when a reader turns to the form.
if (first)
  form?.addEventListener('focusin', () => void propose(first).catch(() => undefined), {
    once: true,
  });

startTake(form, {
  async entries(date) {
    const { routeEntries } = await import('./route-entries.ts');
    return { name: id, content: await routeEntries(id, date) };
  },
  date: () => first?.value,
  toDate: () => first?.focus(),
});
document.querySelector('[data-print]')?.addEventListener('click', () => print());
