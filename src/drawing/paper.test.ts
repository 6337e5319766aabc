import { expect, test } from 'vitest';
import { drawPaper, PAPER, paperKind } from './paper.ts';

const table = { type: 'table' as const, caption: '', header: ['', '', ''], rows: [[''], ['']] };
const ticks = { type: 'checklist' as const, text: '', items: ['', '', '', '', ''] };

test('arket er det slaget som tar mest plass', () => {
  expect(paperKind([{ type: 'paragraph', text: '' }, table])).toBe('table');
  expect(paperKind([ticks, { type: 'paragraph', text: '' }])).toBe('ticks');
  expect(paperKind([])).toBe('letter');
  const kinds = [[table], [ticks], []].map((blocks) => Object.values(drawPaper(blocks)).join(' '));
  expect(new Set(kinds).size).toBe(3);
});

test('en tabell tegnes med sine kolonner', () =>
  expect(drawPaper([table]).blank.match(/v54(?=M|$)/g)).toHaveLength(2));

test('ingenting er tegnet utenfor arket', () => {
  for (const blocks of [[table], [ticks], []])
    for (const d of Object.values(drawPaper(blocks)))
      for (const [, x, y] of d.matchAll(/M([\d.]+) ([\d.]+)/g)) {
        expect(Number(x)).toBeLessThan(PAPER.width);
        expect(Number(y)).toBeLessThan(PAPER.height);
      }
});
