import { download } from '../download.ts';

/** The buttons of a route: paper and calendar. What makes the file is fetched when it is asked for. */

const form = document.querySelector<HTMLFormElement>('form[data-route]');
const button = form?.querySelector<HTMLButtonElement>('[data-calendar]');
const id = form?.dataset.route ?? '';

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
  const field = form?.querySelector<HTMLInputElement>('input[type=date]');
  if (!field?.value) {
    say(button.dataset.dateFirst);
    field?.focus();
    return;
  }
  say();
  calendar(field.value).catch(() => say(button.dataset.failed));
});
document.querySelector('[data-print]')?.addEventListener('click', () => print());
