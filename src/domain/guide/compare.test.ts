import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { compareRows, partedBy, peopleSpans } from './compare.ts';
import { textOfGuide, toolsOf } from '../chooser/from-guides.ts';

const toolbox = loadToolbox('content');
const compared = ['laeringsarena', 'laeringsnettverk', 'fagdag'].map((id) => {
  const tool = toolsOf(toolbox).find((t) => t.id === id);
  const guide = toolbox.verktoy.find((g) => g.id === id);
  if (!tool || !guide) throw new Error(id);
  return { tool, text: textOfGuide(toolbox, guide) };
});
test('samme rader for alle, og det som er likt, er merket', () => {
  const rows = compareRows(compared);
  for (const row of rows) expect(row.cells).toHaveLength(3);
  expect(rows.map((r) => r.label)).toEqual(
    expect.arrayContaining(['Type', 'Antall', 'Utgifter', 'Bygger på', 'Tenk på']),
  );
  expect(rows.find((r) => r.label === 'Antall')?.cells.map((c) => c.lines[0]?.text)).toEqual([
    '8–40 personer',
    '15–50 personer',
    '20–200 personer',
  ]);
  expect(rows.find((r) => r.label === 'Antall')?.same).toBe(false);
  expect(compareRows(compared.slice(0, 1)).every((r) => r.same)).toBe(true);
});

test('merkelappene er på samme målform, og det lange er for seg', () => {
  const rows = compareRows(compared);
  const fits = rows.find((r) => r.label === 'Egner seg til å')?.cells ?? [];
  expect(fits.every(({ lines }) => lines.length === 1)).toBe(true);
  expect(fits.flatMap(({ lines }) => lines).join()).not.toContain('spreie');
  expect(fits.some(({ more }) => more && more.lines.length > 0)).toBe(true);
  const minds = rows.find((r) => r.label === 'Tenk på')?.cells.find(({ more }) => more);
  expect(minds?.more?.lines[0]?.text.startsWith(minds.more.says.split(',')[0] ?? '-')).toBe(true);
});

test('arbeidstiden står som striper på samme målestokk, med ord, og ikke en gang til', () => {
  const pair = compared.filter(({ tool }) => tool.id !== 'laeringsnettverk');
  const rows = compareRows(pair);
  const time = rows.find((r) => r.label === 'Arbeidstid, samme målestokk');
  const widths = (time?.cells ?? []).map(({ strip }) =>
    (strip?.parts ?? []).reduce((sum, { width }) => sum + width, 0),
  );
  expect(Math.max(...widths)).toBeCloseTo(100, 0);
  expect(Math.min(...widths)).toBeLessThan(99);
  for (const { strip } of time?.cells ?? [])
    for (const { text } of strip?.parts ?? []) expect(text).toMatch(/^[^:]+: \d/);
  expect(rows.map(({ label }) => label)).not.toContain('Forberedelse');
});

test('det som oftest avgjør, står først, og resten etter', () => {
  const rows = compareRows(compared);
  const first = rows.filter((r) => r.first);
  expect(rows.slice(0, first.length)).toEqual(first);
  expect(first[0]?.label).toBe('Kort sagt');
  expect(first.length).toBeLessThan(rows.length / 2);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('det som skiller dem, står i en setning, og antallet på én linje', () => {
  const rows = compareRows(compared.filter(({ tool }) => tool.id !== 'laeringsnettverk'));
  expect(partedBy(rows)).toContainEqual({
    label: 'Antall',
    text: '8–40 mot 20–200 personer',
  });
  expect(partedBy(rows)[0]).toEqual({
    label: 'Arbeidstid',
    text: expect.stringMatching(/^[\d,]+ mot [\d,]+ dager$/) as string,
  });
  expect(partedBy(rows.map((row) => ({ ...row, same: true })))).toEqual([]);
  expect(
    peopleSpans([
      { min: 20, max: 200 },
      { min: 8, max: 40 },
    ]),
  ).toEqual([
    { x: 10, width: 90 },
    { x: 4, width: 16 },
  ]);
  expect(peopleSpans([{ min: 5, max: 5 }])).toEqual([{ x: 99, width: 1 }]);
});
