import { expect, test } from 'vitest';
import { synonymsSchema } from './synonyms.ts';

test('en gruppe synonymer har minst to ord, og vanlige ord fører et sted', () => {
  const ok = (data: unknown): boolean => synonymsSchema.safeParse(data).success;
  expect(ok({ same: [['a', 'b']], plain: [{ words: ['a'], guides: ['fagdag'] }] })).toBe(true);
  expect(
    [
      { same: [['a']] },
      { plain: [{ words: [], guides: ['fagdag'] }] },
      { plain: [{ words: ['a'], guides: [] }] },
      { same: [['a', 'x'.repeat(61)]] },
    ].map(ok),
  ).toEqual([false, false, false, false]);
  expect(ok({ same: [['a', 'x'.repeat(60)]] })).toBe(true);
});
