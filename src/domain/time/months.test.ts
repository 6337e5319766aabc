import { expect, test } from 'vitest';
import { monthMarks } from './months.ts';

const words = (weeks: number): string[] => monthMarks(weeks).map(({ label }) => label);

test('måneder langs en linje: få nok til å leses på en telefon, og ingen helt ute på kanten', () => {
  expect(words(26)).toEqual(['2 md.', '4 md.']);
  expect(words(52)).toEqual(['3 md.', '6 md.', '9 md.']);
  expect(words(104)).toEqual(['6 md.', '1 år', '18 md.']);
  expect(words(1)).toEqual([]);
  for (const weeks of [6, 15, 26, 40, 78, 104])
    for (const { x } of monthMarks(weeks)) expect(x).toBeLessThan(96);
});
