import { today } from '../../site/today.ts';
import { download } from '../download.ts';

/** The buttons of a route: paper and calendar. What makes the file is fetched when it is asked for. */

const form = document.querySelector<HTMLFormElement>('form[data-route]');
const button = form?.querySelector<HTMLButtonElement>('[data-calendar]');
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

const say = (text = ''): void => {
  const status = form?.querySelector('[role=status]');
  if (status) status.textContent = text;
};

async function calendar(date: string): Promise<void> {
  const [{ loadRoute }, { routeParts }, { schedule }, { planEntries }, { calendarFile }] =
    await Promise.all([
      import('./load.ts'),
      import('../../domain/plan/parts.ts'),
      import('../../domain/plan/schedule.ts'),
      import('../../domain/plan/calendar.ts'),
      import('../../domain/run-sheet/ical.ts'),
    ]);
  const { route, tools } = await loadRoute(id);
  const url = location.href.replace(/[?#].*$/, '');
  const entries = planEntries(id, url, schedule(routeParts(route, tools), date), date, true);
  const text = calendarFile(entries, location.hostname, new Date());
  download(new Blob([text], { type: 'text/calendar' }), `${id}.ics`);
  say(button?.dataset.done);
}

button?.addEventListener('click', () => {
  if (!first?.value) {
    say(button.dataset.dateFirst);
    first?.focus();
    return;
  }
  say();
  calendar(first.value).catch(() => say(button.dataset.failed));
});
document.querySelector('[data-print]')?.addEventListener('click', () => print());
