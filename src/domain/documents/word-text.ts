import { TextRun } from 'docx';

/** What XML has no way to hold, not even as a code. */
const NOT_XML = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that would make the file unreadable. */
export const xmlText = (text: string): string => text.replace(NOT_XML, '');

/** A text as runs, with its line breaks. An empty text has none. */
export function runs(text: string): TextRun[] {
  if (!text) return [];
  return xmlText(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, ...(i > 0 && { break: 1 }) }));
}
