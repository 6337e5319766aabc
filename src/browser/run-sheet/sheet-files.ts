import type { DocumentModel } from '../../domain/documents/model.ts';
import { calendarEntries, type CalendarEntry } from '../../domain/run-sheet/calendar.ts';
import { runSheetDocument } from '../../domain/run-sheet/document.ts';
import { sheetDataUrl, type SheetPage } from '../../domain/run-sheet/page-data.ts';
import type { Named } from '../take.ts';
import { currentChoice } from './state.ts';

/** The whole sheet. @throws when it cannot be fetched */
async function wholeSheet(): Promise<SheetPage> {
  const answer = await fetch(sheetDataUrl(location.pathname));
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as SheetPage;
}

/**
 * The run sheet as a document, with what the reader has chosen.
 * @throws when it cannot be fetched
 */
export async function sheetDocument(): Promise<Named<DocumentModel>> {
  const page = await wholeSheet();
  return { name: page.id, content: runSheetDocument(page, currentChoice()) };
}

/** The run sheet as entries for a calendar. @throws when it cannot be fetched */
export async function sheetEntries(
  date: string,
  tasks: boolean,
): Promise<Named<readonly CalendarEntry[]>> {
  const page = await wholeSheet();
  return { name: page.id, content: calendarEntries(page, { ...currentChoice(), date }, tasks) };
}
