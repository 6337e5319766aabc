import { expect, test } from 'vitest';
import { escape } from './escape.ts';

test('tekst blir aldri merker eller slutten på en attributt', () => {
  expect(escape(`<a b="c">&amp; d's`)).toBe(`&lt;a b=&quot;c&quot;&gt;&amp;amp; d's`);
});
