import type { DocumentModel } from '../domain/documents/model.ts';
import type { CalendarEntry } from '../domain/run-sheet/calendar.ts';

/**
 * What a reader takes along from a page: paper, a Word file, entries for the calendar. What makes
 * the files is fetched when one is asked for. The words are the page's own: `data-done`,
 * `data-failed` and `data-date-first`.
 */

/**
 * Where the files come from. Each is asked when a button is pressed, and throws when what it needs
 * cannot be fetched.
 */
export interface Source {
  /**
   * Left out where the page has the file ready.
   * @returns undefined where there is nothing to take
   */
  document?: () => Promise<Named<DocumentModel> | undefined>;
  /** @returns undefined where there is nothing to take */
  entries: (date: string, tasks: boolean) => Promise<Named<readonly CalendarEntry[]> | undefined>;
  /** ISO date of the first day, where it is chosen. */
  date: () => string | undefined;
  /** Takes the reader to the field of the date. */
  toDate: () => void;
}
/** With the name of the file, without its ending. */
export interface Named<T> {
  name: string;
  content: T;
}

type Say = (text?: string) => void;

const files = () => import('./files.ts');

/** Makes the buttons of a panel work. @returns says a text in the panel's status line */
export function startTake(panel: HTMLElement | null | undefined, source: Source): Say {
  const say: Say = (text = '') => {
    const status = panel?.querySelector('[role=status]');
    if (status) status.textContent = text;
  };
  const on = (name: string, act: () => void): void =>
    panel?.querySelector(`[data-${name}]`)?.addEventListener('click', act);
  /** A file that cannot be made is told of; nothing else on the page is touched. */
  const tried = (make: () => Promise<boolean>): void => {
    say();
    make()
      .then((made) => say(made ? panel?.dataset.done : ''))
      .catch(() => say(panel?.dataset.failed));
  };
  on('print', () => print());
  on('word', () => tried(async () => (await files()).word(source)));
  on('calendar', () => {
    const date = source.date();
    const tasks = panel?.querySelector<HTMLInputElement>('[data-tasks]')?.checked ?? false;
    if (date) tried(async () => (await files()).calendar(source, date, tasks));
    else {
      say(panel?.dataset.dateFirst);
      source.toDate();
    }
  });
  return say;
}
