import type { PlanChoice } from '../../domain/plan/address.ts';
import type { PlanLink } from '../../domain/plan/material.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { troublesOf } from '../../domain/plan/troubles.ts';
import { today } from '../../site/today.ts';
import { download } from '../download.ts';

/** What a reader takes along from a plan: paper, Word, calendar, the link. What makes the files is fetched when it is asked for. */

interface Made {
  choice: PlanChoice;
  plan: Plan | undefined;
  templates: readonly PlanLink[];
}

const panel = document.querySelector<HTMLElement>('[data-take]');
const TITLE = 'Planen deres';

const say = (text = ''): void => {
  const status = panel?.querySelector('[role=status]');
  if (status) status.textContent = text;
};

async function word({ choice, plan, templates }: Made): Promise<void> {
  if (!plan) return;
  const [{ planDocument }, { wordFile }] = await Promise.all([
    import('../../domain/plan/document.ts'),
    import('../../domain/documents/word-file.ts'),
  ]);
  const { date, who } = choice;
  const document = planDocument(plan.steps, {
    title: TITLE,
    language: 'nb',
    lead: [],
    source: `Fra Verktøykassa: ${location.href}`,
    date,
    troubles: troublesOf(plan.steps, { date, who, today: today() }),
    templates: templates.map(({ title }) => title),
  });
  download(await wordFile(document), 'plan.docx');
  say('Filen er lastet ned');
}

async function calendar({ choice, plan }: Made): Promise<void> {
  const { date } = choice;
  if (!plan) return;
  if (!date) {
    say('Velg første dag først.');
    document.querySelector<HTMLInputElement>('form[data-facts] input[type=date]')?.focus();
    return;
  }
  const [{ planEntries }, { calendarFile }] = await Promise.all([
    import('../../domain/plan/calendar.ts'),
    import('../../domain/run-sheet/ical.ts'),
  ]);
  const tasks = panel?.querySelector<HTMLInputElement>('[data-tasks]')?.checked ?? false;
  const entries = planEntries('plan', location.href, plan.steps, date, tasks);
  const text = calendarFile(entries, location.hostname, new Date());
  download(new Blob([text], { type: 'text/calendar' }), 'plan.ics');
  say('Filen er lastet ned');
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    say('Lenken er kopiert. Den som får den, ser den samme planen.');
  } catch {
    say('Nettleseren lot oss ikke kopiere. Kopier adressen øverst i vinduet.');
  }
}

/** A file that cannot be made is told of; nothing else on the page is touched. */
const tried = (make: () => Promise<void>) => (): void => {
  say();
  make().catch(() => say('Filen ble ikke laget. Prøv igjen når dere har nett.'));
};

/** @param made the plan as it is when a button is pressed */
export function startTake(made: () => Made): void {
  const on = (name: string, act: () => void): void =>
    panel?.querySelector(`[data-${name}]`)?.addEventListener('click', act);
  on('print', () => print());
  on(
    'word',
    tried(() => word(made())),
  );
  on(
    'calendar',
    tried(() => calendar(made())),
  );
  on('copy', () => void copy());
}
