import { remembered } from './remembered.ts';

/**
 * Letters as people type them: æ as ae or a, ø as oe or o, å as aa or a, accents left out.
 * Both the index and the query are folded, so that all spellings meet.
 */
export const fold = remembered((text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ae|æ|ä/g, 'a')
    .replace(/oe|ø|ö/g, 'o')
    .replace(/aa|å/g, 'a')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, ''),
);

/** The words of a text, folded, with a space around each: what patterns of words are held to. */
export const spaced = (text: string): string => ` ${wordsOf(text).map(fold).join(' ')} `;

/** The words of a text as they stand: runs of letters and digits. Hyphens divide. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}
