import { parameters } from '../../domain/run-sheet/choice.ts';
import { sheetDataUrl, type SheetPage } from '../../domain/run-sheet/page-data.ts';
import { currentChoice } from './state.ts';

/** The files a run sheet gives, fetched when one is asked for. What is said goes to the page's status line. */

type Say = (text?: string) => void;

/** The whole sheet. @throws when it cannot be fetched */
async function wholeSheet(): Promise<SheetPage> {
  const answer = await fetch(sheetDataUrl(location.pathname));
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as SheetPage;
}

async function give(panel: HTMLElement, say: Say, file: Blob, name: string): Promise<void> {
  const { download } = await import('../download.ts');
  download(file, name);
  say(panel.dataset.done);
}

/** The Word file. @throws when what it needs cannot be fetched */
export async function word(panel: HTMLElement, say: Say): Promise<void> {
  const [page, { runSheetDocument }, { wordFile }] = await Promise.all([
    wholeSheet(),
    import('../../domain/run-sheet/document.ts'),
    import('../../domain/documents/word-file.ts'),
  ]);
  await give(
    panel,
    say,
    await wordFile(runSheetDocument(page, currentChoice())),
    `${page.id}.docx`,
  );
}

/** The calendar file, or the field for the date where none is chosen. @throws as `word` */
export async function calendar(panel: HTMLElement, say: Say): Promise<void> {
  const { date, ...choice } = currentChoice();
  if (!date) {
    say(panel.dataset.dateFirst);
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
  const tasks = panel.querySelector<HTMLInputElement>('[data-tasks]')?.checked ?? false;
  const text = calendarFile(
    calendarEntries(page, { ...choice, date }, tasks),
    location.hostname,
    new Date(),
  );
  await give(panel, say, new Blob([text], { type: 'text/calendar' }), `${page.id}.ics`);
}
