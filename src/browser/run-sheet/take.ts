import { parameters } from '../../domain/run-sheet/choice.ts';
import { filledBy } from '../../domain/run-sheet/filled.ts';
import { letterText } from '../../domain/run-sheet/letter.ts';
import { sheetDataUrl, type SheetPage } from '../../domain/run-sheet/page-data.ts';
import { download } from '../download.ts';
import { currentChoice, sheet } from './state.ts';

/** The buttons: paper, Word, calendar, copy. What makes the files is fetched when it is asked for. */

const panel = document.querySelector<HTMLElement>('[data-take]');

const say = (text = ''): void => {
  const status = panel?.querySelector('[role=status]');
  if (status) status.textContent = text;
};

/** The whole sheet. @throws when it cannot be fetched */
async function wholeSheet(): Promise<SheetPage> {
  const answer = await fetch(sheetDataUrl(location.pathname));
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as SheetPage;
}

function give(file: Blob, name: string): void {
  download(file, name);
  say(panel?.dataset.done);
}

async function word(): Promise<void> {
  const [page, { runSheetDocument }, { wordFile }] = await Promise.all([
    wholeSheet(),
    import('../../domain/run-sheet/document.ts'),
    import('../../domain/documents/word-file.ts'),
  ]);
  give(await wordFile(runSheetDocument(page, currentChoice())), `${page.id}.docx`);
}

async function calendar(): Promise<void> {
  const { date, ...choice } = currentChoice();
  if (!date) {
    say(panel?.dataset.dateFirst);
    const field = document.querySelector<HTMLInputElement>(`input[name="${parameters.date}"]`);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
    return;
  }
  const [page, { calendarEntries }, { calendarFile }] = await Promise.all([
    wholeSheet(),
    import('../../domain/run-sheet/calendar.ts'),
    import('../../domain/run-sheet/ical.ts'),
  ]);
  const tasks = panel?.querySelector<HTMLInputElement>('[data-tasks]')?.checked ?? false;
  const text = calendarFile(
    calendarEntries(page, { ...choice, date }, tasks),
    location.hostname,
    new Date(),
  );
  give(new Blob([text], { type: 'text/calendar' }), `${page.id}.ics`);
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const letter = sheet[button.dataset.copy === 'reminder' ? 'reminder' : 'invitation'];
  const status = button.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (!letter || !status) return;
  const filled = filledBy(sheet, currentChoice());
  const text = [letter.subject, letter.body]
    .map((part) => letterText(part, filled, sheet.language))
    .join('\n\n');
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = status.dataset.said ?? '';
  } catch {
    status.textContent = status.dataset.failed ?? '';
  }
}

/** A file that cannot be made or fetched is told of; nothing else on the page is touched. */
const tried = (make: () => Promise<void>) => (): void => {
  say();
  make().catch(() => say(panel?.dataset.failed));
};

export function startTake(): void {
  panel?.querySelector('[data-print]')?.addEventListener('click', () => print());
  panel?.querySelector('[data-word]')?.addEventListener('click', tried(word));
  panel?.querySelector('[data-calendar]')?.addEventListener('click', tried(calendar));
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
    button.addEventListener('click', () => void copy(button));
}
