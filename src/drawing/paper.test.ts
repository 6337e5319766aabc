import { expect, test } from 'vitest';
import { templateBlocks } from '../domain/documents/template.ts';
import { loadToolbox } from '../load/toolbox.ts';
import { drawPaper, PAPER } from './paper.ts';

const table = { type: 'table' as const, caption: '', header: ['', '', ''], rows: [[''], ['']] };
const ticks = { type: 'checklist' as const, text: '', items: ['', '', '', '', ''] };
const letter = { type: 'paragraph' as const, text: 'Ord. '.repeat(60) };

test('arket tegnes av sine egne deler, i rekkefølge', () => {
  expect(drawPaper([ticks]).solid.match(/h6v6h-6z/g)).toHaveLength(4);
  expect(drawPaper([letter]).ink.match(/h/g)).toHaveLength(2);
  expect(drawPaper([letter, ticks]).ink).toBe(drawPaper([ticks]).ink);
  const both = [
    [table, ticks],
    [ticks, table],
  ].map((blocks) => drawPaper(blocks).blank);
  expect(both[0]).not.toBe(both[1]);
  expect(drawPaper([{ type: 'guidance', text: 'Ta bort.' }])).toEqual(drawPaper([]));
});

test('en tabell tegnes med sine kolonner og rader', () => {
  const { blank } = drawPaper([table]);
  expect(blank.match(/v27(?=M|$)/g)).toHaveLength(2);
  expect(blank.match(/M7 \d+h46(?=M|$)/g)).toHaveLength(2);
});

test('de fleste malene ser ut som seg selv, og ingenting er tegnet utenfor arket', () => {
  const papers = loadToolbox().maler.map((template) => drawPaper(templateBlocks(template)));
  const unlike = new Set(papers.map((paper) => Object.values(paper).join(' ')));
  expect(unlike.size).toBeGreaterThan(papers.length * 0.7);
  for (const paper of papers)
    for (const d of Object.values(paper))
      for (const [, x, y, way] of d.matchAll(/M([\d.]+) ([\d.]+)([hv][\d.]+)/g)) {
        const [across, down] = way?.startsWith('h')
          ? [Number(way.slice(1)), 0]
          : [0, Number(way?.slice(1))];
        expect(Number(x) + across).toBeLessThan(PAPER.width);
        expect(Number(y) + down).toBeLessThan(PAPER.height);
      }
});

test('en avtale har to linjer å skrive under på, og ingenting annet der', () => {
  const question = { type: 'question', text: 'Hva?', answer: 'avsnitt', options: [] } as const;
  const blocks = Array.from({ length: 8 }, () => question) as Parameters<typeof drawPaper>[0];
  const tops = (d: string): number[] => [...d.matchAll(/M\S+ ([\d.]+)/g)].map(([, y]) => Number(y));
  const signed = tops(drawPaper(blocks, true).blank);
  expect(signed.filter((y) => y === PAPER.height - 8)).toHaveLength(2);
  expect(signed.filter((y) => y > 62 && y < PAPER.height - 8)).toEqual([]);
});
