import { expect, test } from 'vitest';
import { builtPages } from './built.ts';

/** Between a word and what is marked in the same line. A line break in the source gives no space. */
const INLINE = '(?:a|b|code|em|i|small|strong|time)';
const BEFORE = new RegExp(`[\\p{L}\\d,.;:!?)»]<${INLINE}(?: [^>]*)?>[\\p{L}\\d«(]`, 'gu');
const AFTER = new RegExp(`</${INLINE}>[\\p{L}\\d«(]`, 'gu');

const AROUND = 30;

test('ingen ord står inntil en lenke eller et uthevet ord uten mellomrom', () => {
  for (const { path, html } of builtPages()) {
    const text = html
      .slice(html.indexOf('<body'))
      .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '');
    const joined = [BEFORE, AFTER].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) =>
        text.slice(Math.max(0, index - AROUND), index + found.length + AROUND),
      ),
    );
    expect(joined, path).toEqual([]);
  }
});
