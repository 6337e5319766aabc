import { minutesShort } from '../time/span.ts';
import type { RunSheet } from './clock.ts';
import { sheetLength } from './relations.ts';

/** How long a run sheet is, in few letters: «45 min», «2 t 30 min», «2 dager», «12 uker». */
export const listedLength = (sheet: RunSheet): string =>
  sheetLength(sheet, sheet.language, minutesShort);
