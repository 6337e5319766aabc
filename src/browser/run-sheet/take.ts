import { parameters } from '../../domain/run-sheet/choice.ts';
import { startTake, type Source } from '../take.ts';
import { currentChoice } from './state.ts';

/** What a reader takes along from a run sheet: paper, Word, calendar, and its letters as text. */

const files = () => import('./sheet-files.ts');

const source: Source = {
  document: async () => (await files()).sheetDocument(),
  entries: async (date, tasks) => (await files()).sheetEntries(date, tasks),
  date: () => currentChoice().date,
  toDate() {
    const field = document.querySelector<HTMLInputElement>(`input[name="${parameters.date}"]`);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  },
};

/**
 * A letter as it stands on the page, with what the reader has chosen; the word before the subject
 * is the page's.
 */
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
