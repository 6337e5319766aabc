import { minutesShort } from '../time/span.ts';
import type { RunSheet } from './clock.ts';
import { sheetLength } from './relations.ts';

/** A run sheet as a line of a list, where the length has a place of its own. */

const unit =
  '(?:halv(?:annet|tanna)? )?(?:minutt(?:er)?|tim(?:e|er|ar)|dag(?:er|ar)?|uker?|veker?|år|halvår)';
/** A length at the end of a name: «, 45 minutter», «: tre timer», « på tolv uker», « i to år». */
const atEnd = new RegExp(`(?:[,:]| (?:på|over|i)) (?:\\d+|[a-zæøåé]+) ${unit}$`);

/** The name of a run sheet without its length, which a list says beside it. */
export const listedTitle = (title: string): string => title.replace(atEnd, '');

/** How long a run sheet is, in few letters: «45 min», «2 t 30 min», «2 dager», «12 uker». */
export const listedLength = (sheet: RunSheet): string =>
  sheetLength(sheet, sheet.language, minutesShort);
