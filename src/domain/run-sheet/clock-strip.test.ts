import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { clockDays, clockStrip, dayMinutes, dayStrip, STRIP } from './clock-strip.ts';
import { usualChoice } from './choice.ts';
import { type RunSheet } from './clock.ts';
import { timedRows } from './schedule.ts';

const sheets = loadToolbox().opplegg.map(({ data }) => data);
const like = (kind: RunSheet['kind'], rows: object[]): RunSheet => {
  const sheet = sheets.find((s) => s.kind === kind);
  if (!sheet) throw new Error(kind);
  return { ...sheet, rows: rows.map((row) => ({ ...sheet.rows[0], ...row })) as RunSheet['rows'] };
};
const parts = (path: string): number[][] =>
  [...path.matchAll(/M([\d.]+) 0h([\d.]+)/g)].map(([, x, width]) => [Number(x), Number(width)]);

test('delene av et møte er så lange som de varer, og pausene for seg', () => {
  const row = { round: undefined, each: undefined, pause: false };
  const { parts: shown, pauses } = clockStrip(
    like('moete', [
      { ...row, minutes: 30 },
      { ...row, minutes: 10, pause: true },
      { ...row, minutes: 20 },
    ]),
    120,
  );
  expect(parts(shown)).toEqual([
    [0, 59],
    [80, 39],
  ]);
  expect(parts(pauses)).toEqual([[60, 19]]);
});

test('en arbeidsplan har ukene sine, og én uke av mange kan ses', () => {
  const { parts: shown } = clockStrip(
    like('arbeidsplan', [
      { week: 1, toWeek: 1, pause: false },
      { week: 3, toWeek: 4, pause: false },
      { week: 480, toWeek: 480, pause: false },
    ]),
    480,
  );
  expect(parts(shown)).toEqual([
    [0, 1.5],
    [1, 1.5],
    [239.5, 1.5],
  ]);
});

test('hver kjøreplan har en stripe som ender der den varer til', () => {
  for (const sheet of sheets) {
    const meeting = sheet.kind === 'moete';
    for (const day of clockDays(sheet)) {
      const whole = meeting ? dayMinutes(sheet, day) : (sheet.weeks ?? 1);
      const { parts: shown, pauses } = clockStrip(sheet, whole, day);
      const ends = parts(shown + pauses).map(([x = 0, width = 0]) => x + width);
      expect(Math.max(...ends), sheet.title).toBeGreaterThan(STRIP.width * 0.7);
      expect(Math.max(...ends), sheet.title).toBeLessThan(STRIP.width + 2);
    }
  }
});

test('dagen fyller hele stripen, også når den er gjort kortere', () => {
  const sheet = sheets.find(({ kind, length }) => kind === 'moete' && (length?.usual ?? 0) > 90);
  if (!sheet) throw new Error('ingen møter');
  const choice = usualChoice(sheet);
  const strips = [choice, { ...choice, length: (sheet.length?.usual ?? 0) - 15 }].map((own) =>
    dayStrip(timedRows(sheet, own).filter(({ day }) => day === 1)),
  );
  for (const { parts: shown, pauses } of strips) {
    const ends = parts(shown + pauses).map(([x = 0, width = 0]) => x + width);
    expect(Math.max(...ends)).toBeCloseTo(STRIP.width - 1, 0);
  }
  expect(strips[0]?.parts).not.toBe(strips[1]?.parts);
  expect(dayStrip([])).toEqual({ parts: '', pauses: '' });
});
