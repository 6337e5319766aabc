import { download } from './download.ts';
import type { Source } from './take.ts';

/** The files a reader takes along, made when they are asked for. */

/** Makes and gives the Word file. @returns whether there was anything to take */
export async function word(source: Source): Promise<boolean> {
  const [made, { wordFile }] = await Promise.all([
    source.document?.(),
    import('../domain/documents/word-file.ts'),
  ]);
  if (made) download(await wordFile(made.content), `${made.name}.docx`);
  return made !== undefined;
}

/** Makes and gives the file for the calendar. @returns whether there was anything to take */
export async function calendar(source: Source, date: string, tasks: boolean): Promise<boolean> {
  const [made, { calendarFile }] = await Promise.all([
    source.entries(date, tasks),
    import('../domain/run-sheet/ical.ts'),
  ]);
  if (!made) return false;
  const text = calendarFile(made.content, location.hostname, new Date());
  download(new Blob([text], { type: 'text/calendar' }), `${made.name}.ics`);
  return true;
}
