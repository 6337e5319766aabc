import { parameters } from '../../domain/run-sheet/choice.ts';
import { sheetDataUrl, type SheetPage } from '../../domain/run-sheet/page-data.ts';
import { currentChoice } from './state.ts';

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

async function give(file: Blob, name: string): Promise<void> {
  const { download } = await import('../download.ts');
  download(file, name);
  say(panel?.dataset.done);
}

async function word(): Promise<void> {
  const [page, { runSheetDocument }, { wordFile }] = await Promise.all([
    wholeSheet(),
    import('../../domain/run-sheet/document.ts'),
    import('../../domain/documents/word-file.ts'),
  ]);
  await give(await wordFile(runSheetDocument(page, currentChoice())), `${page.id}.docx`);
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
  await give(new Blob([text], { type: 'text/calendar' }), `${page.id}.ics`);
}

/** A letter as it stands on the page, with what the reader has chosen; the word before the subject is the page's. */
function letterOn(button: Element): string {
  const letter = button.closest('.letter')?.cloneNode(true) as Element | undefined;
  letter?.querySelector('.tag')?.remove();
  return [...(letter?.querySelectorAll('.sheet > p') ?? [])]
    .map((paragraph) => paragraph.textContent.trim())
    .join('\n\n');
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const status = button.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  try {
    await navigator.clipboard.writeText(letterOn(button));
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
