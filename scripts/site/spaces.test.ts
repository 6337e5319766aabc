import { expect, test } from 'vitest';
import { builtPages } from './built.ts';

/** Between a word and what is marked in the same line. A line break in the source gives no space. */
const INLINE = '(?:a|b|code|em|i|small|strong|time)';
const BEFORE = new RegExp(`[\\p{L}\\d,.;:!?)»]<${INLINE}(?: [^>]*)?>[\\p{L}\\d«(]`, 'gu');
/** Two sentences with a piece of the page between them, as it was written. */
const SENTENCES = /\p{Ll}[.?!]\p{Lu}/gu;
const AFTER = new RegExp(`</${INLINE}>[\\p{L}\\d«(]`, 'gu');

/** A quotation that begins or ends where another does, with the same marks. */
const NESTED = /««|»»/g;

const AROUND = 30;

test('ingen ord står inntil en lenke eller et uthevet ord uten mellomrom, og ingen sitater har samme tegn inni hverandre', () => {
  for (const { path, html } of builtPages()) {
    const text = html
      .slice(html.indexOf('<body'))
      .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '');
    const around = (within: string, pattern: RegExp): string[] =>
      [...within.matchAll(pattern)].map(({ index, 0: found }) =>
        within.slice(Math.max(0, index - AROUND), index + found.length + AROUND),
      );
    const joined = [
      ...around(text, BEFORE),
      ...around(text, AFTER),
      ...around(text.replace(/<[^>]*>/g, ' '), SENTENCES),
      ...around(text.replace(/<[^>]*>/g, ''), NESTED),
    ];
    expect(joined, path).toEqual([]);
  }
});
