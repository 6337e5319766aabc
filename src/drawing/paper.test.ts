import { expect, test } from 'vitest';
import { drawPaper, PAPER } from './paper.ts';

test('arket viser tabellen med sine kolonner, og rådene som tas bort, er ikke med', () => {
  const { blank, ink } = drawPaper([
    { type: 'guidance', text: 'Ta bort dette.' },
    { type: 'table', caption: 'Tiltak', header: ['Hva', 'Hvem', 'Frist'], rows: [['', '', '']] },
  ]);
  // To streker mellom tre kolonner, og én linje med tekst over.
  expect(blank.match(/v8(?=M|$)/g)).toHaveLength(2);
  expect(ink.match(/M/g)).toHaveLength(1);
});

test('det som ikke får plass på den første siden, er ikke med', () => {
  const drawing = drawPaper(
    Array.from({ length: 40 }, () => ({
      type: 'question' as const,
      text: 'Hva lærte dere?',
      answer: 'avsnitt' as const,
      options: [],
    })),
  );
  const heights = Object.values(drawing).flatMap((d) =>
    [...d.matchAll(/M[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y)),
  );
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.max(...heights)).toBeLessThan(PAPER.height);
});
