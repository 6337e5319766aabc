import { describe, expect, test } from 'vitest';
import { h } from 'hastscript';
import { readFigure, stretchesOf } from './figures.ts';
import { all, BrokenFigure, parseMarkdown, plain, toHast } from './markdown.ts';

const figure = (text: string) => {
  const [node] = all(parseMarkdown(text, true), 'mdxJsxFlowElement');
  return node ? readFigure(node) : undefined;
};

const sources = `<ThreeSources caption="Tre." together="Valg">
  <Source name="A" />
  <Source name="B" />
</ThreeSources>`;

describe('en figur leses med verdier og deler', () => {
  test('deler blir en liste', () =>
    expect(figure(sources)).toEqual({
      figure: {
        name: 'ThreeSources',
        props: { caption: 'Tre.', together: 'Valg', sources: [{ name: 'A' }, { name: 'B' }] },
      },
      faults: [],
    }));
  test.each([
    ['<Ukjent />', [{ fault: 'unknown', name: 'Ukjent' }]],
    ['<constructor />', [{ fault: 'unknown', name: 'constructor' }]],
    ['<SixCriteria caption={1 + 1} />', [{ fault: 'not-text', name: 'SixCriteria' }]],
    ['<SixCriteria caption />', [{ fault: 'not-text', name: 'SixCriteria' }]],
    ['<SixCriteria {...alt} />', [{ fault: 'not-text', name: 'SixCriteria' }]],
    ['<SixCriteria>\nTekst.\n</SixCriteria>', [{ fault: 'has-text', name: 'SixCriteria' }]],
    [sources.replaceAll('Source ', 'Kilde '), [{ fault: 'unknown' }, { fault: 'unknown' }]],
    [sources.replace('<Source name="A" />', '<toString />'), [{ fault: 'unknown' }]],
  ])('%s', (text, faults) => expect(figure(text)?.faults).toMatchObject(faults));
});

test('figurer er ikke med i teksten, og står der de ble skrevet', () => {
  const text = (middle: string): string => `Først.[^a:1]\n\n${middle}Sist.`;
  const [without, composed] = [
    parseMarkdown(text('')),
    parseMarkdown(text(`${sources}\n\n`), true),
  ];
  expect(plain(composed.children)).toBe(plain(without.children));
  const tree = toHast(composed.children, (label) => h('sup', label));
  expect(stretchesOf(tree).map((s) => ('name' in s ? s.name : s.type))).toEqual([
    'root',
    'ThreeSources',
    'root',
  ]);
  expect(stretchesOf(toHast(without.children, () => h('sup')))).toHaveLength(1);
});

test('det som ikke er helt, sier linjen', () => {
  const broken = (text: string): unknown => {
    try {
      return parseMarkdown(text, true);
    } catch (error) {
      return error;
    }
  };
  for (const text of [
    'En.\n\n<TwoLoops',
    'En.\n\n<TwoLoops>\n\nTo.',
    'En.\n\nTo {er.',
    'En.\n\n<a b=c />',
  ])
    expect(broken(text), text).toBeInstanceOf(BrokenFigure);
  expect(broken('En.\n\n<TwoLoops b=c />')).toMatchObject({ line: 3 });
  expect(broken('En.\n\n<TwoLoops>\n\nTo.')).toMatchObject({ line: 3 });
  expect(broken('Uten figur: 3 \\< 4 og \\{.')).not.toBeInstanceOf(Error);
});
