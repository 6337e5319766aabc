import { h } from 'hastscript';
import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { toHtml } from '../../content/html.ts';
import { referenceMark } from '../../content/citations.ts';
import { commonCitations } from './citations.ts';

const citation = (label: string, number: number) => ({
  label,
  source: 'rapport',
  place: label,
  placeText: label,
  number,
  uses: 1,
});
const text = (word: string, ...cited: ReturnType<typeof citation>[]): Root =>
  h(null, word, ...cited.map((c) => h('sup', referenceMark(c, 'nb'))));

test('flere tekster på én side får én nummerering', () => {
  const own = [[citation('x', 1)], [citation('y', 1), citation('x', 2)]] as const;
  const texts = [[text('A', ...own[0])], [text('B', ...own[1])]];
  const before = structuredClone(texts);
  const { trees, citations } = commonCitations(
    texts,
    [
      { path: 'a', language: 'nb', citations: own[0] },
      { path: 'b', language: 'nn', citations: own[1] },
    ],
    'p-',
  );
  expect(texts).toEqual(before);
  expect(citations.map((c) => [c.label, c.number, c.uses])).toEqual([
    ['x', 1, 2],
    ['y', 2, 1],
  ]);
  expect(trees[1]?.[0] && toHtml(trees[1][0])).toBe(
    'B<sup><a href="#p-kilde-2" id="p-ref-2-1" class="ref" aria-label="Kjelde 2">2</a></sup>' +
      '<sup><a href="#p-kilde-1" id="p-ref-1-2" class="ref" aria-label="Kjelde 1">1</a></sup>',
  );
});

test('en fotnote som ikke finnes, stopper', () => {
  expect(() =>
    commonCitations(
      [[text('A', citation('x', 3))]],
      [{ path: 'a.md', language: 'nb', citations: [] }],
    ),
  ).toThrow('a.md: fotnote x mangler');
});
