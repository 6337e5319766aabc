import { parameters } from '../../domain/run-sheet/choice.ts';
import { sheetDataUrl, type SheetPage } from '../../domain/run-sheet/page-data.ts';
import { startTake, type Source } from '../take.ts';
import { currentChoice } from './state.ts';

/** What a reader takes along from a run sheet: paper, Word, calendar, and its letters as text. */

/** The whole sheet. @throws when it cannot be fetched */
async function wholeSheet(): Promise<SheetPage> {
  const answer = await fetch(sheetDataUrl(location.pathname));
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as SheetPage;
}

const source: Source = {
  async document() {
    const [page, { runSheetDocument }] = await Promise.all([
      wholeSheet(),
      import('../../domain/run-sheet/document.ts'),
    ]);
    return { name: page.id, content: runSheetDocument(page, currentChoice()) };
  },
  async entries(date, tasks) {
    const [page, { calendarEntries }] = await Promise.all([
      wholeSheet(),
      import('../../domain/run-sheet/calendar.ts'),
    ]);
    return { name: page.id, content: calendarEntries(page, { ...currentChoice(), date }, tasks) };
  },
  date: () => currentChoice().date,
  toDate() {
    const field = document.querySelector<HTMLInputElement>(`input[name="${parameters.date}"]`);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  },
};

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

export function startSheetTake(): void {
  startTake(document.querySelector<HTMLElement>('[data-take]'), source);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
    button.addEventListener('click', () => void copy(button));
}
