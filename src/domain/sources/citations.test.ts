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
  const { trees, citations } = commonCitations(texts, [
    { path: 'a', language: 'nb', citations: own[0] },
    { path: 'b', language: 'nn', citations: own[1] },
  ]);
  expect(texts).toEqual(before);
  expect(citations.map((c) => [c.label, c.number, c.uses])).toEqual([
    ['x', 1, 2],
    ['y', 2, 1],
  ]);
  expect(trees[1]?.[0] && toHtml(trees[1][0])).toBe(
    'B<sup><a href="#kilde-2" id="ref-2-1" class="ref" aria-label="Kjelde 2">2</a></sup>' +
      '<sup><a href="#kilde-1" id="ref-1-2" class="ref" aria-label="Kjelde 1">1</a></sup>',
  );
});

test('nummereringen går videre der siden selv slapp', () => {
  const own = [citation('y', 1), citation('z', 2)];
  const page = [citation('x', 1), { ...citation('y', 2), uses: 3 }];
  const { trees, citations } = commonCitations(
    [[text('B', ...own)]],
    [{ path: 'b', language: 'nb', citations: own }],
    page,
  );
  expect(citations.map((c) => [c.label, c.number, c.uses])).toEqual([
    ['x', 1, 1],
    ['y', 2, 4],
    ['z', 3, 1],
  ]);
  expect(trees[0]?.[0] && toHtml(trees[0][0])).toContain('id="ref-2-4"');
  expect(page[1]?.uses).toBe(3);
});

test('en fotnote som ikke finnes, stopper', () => {
  expect(() =>
    commonCitations(
      [[text('A', citation('x', 3))]],
      [{ path: 'a.md', language: 'nb', citations: [] }],
    ),
  ).toThrow('a.md: fotnote x mangler');
});
