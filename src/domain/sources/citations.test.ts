import { expect, test } from 'vitest';
import { commonCitations } from './citations.ts';

const ref = (n: number) =>
  `<sup><a href="#kilde-${n}" id="ref-${n}-1" class="ref" aria-label="Kilde ${n}">${n}</a></sup>`;
const citation = (label: string, number: number) => ({
  label,
  source: 'rapport',
  place: label,
  placeText: label,
  number,
  uses: 1,
});

test('flere tekster på én side får én nummerering', () => {
  const { html, citations } = commonCitations(
    [[`A${ref(1)}`], [`B${ref(1)}${ref(2)}`]],
    [
      { path: 'a', citations: [citation('x', 1)] },
      { path: 'b', citations: [citation('y', 1), citation('x', 2)] },
    ],
    'p-',
  );
  expect(citations.map((c) => [c.label, c.number, c.uses])).toEqual([
    ['x', 1, 2],
    ['y', 2, 1],
  ]);
  expect(html[1]?.[0]).toContain('href="#p-kilde-2" id="p-ref-2-1"');
  expect(html[1]?.[0]).toContain('href="#p-kilde-1" id="p-ref-1-2"');
});

test('en fotnote som ikke finnes, stopper', () => {
  expect(() => commonCitations([[ref(3)]], [{ path: 'a.md', citations: [] }])).toThrow(
    'a.md: fotnote 3 mangler',
  );
});
