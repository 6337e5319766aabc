import { expect, test } from 'vitest';
import { isYear, numberIn, rangeIn, timeIn, yearIn } from './readings.ts';

test.each([
  ['3 timer', { amount: 180, unit: 'minutter' }],
  ['1,5 time', { amount: 90, unit: 'minutter' }],
  ['30 min', { amount: 30, unit: 'minutter' }],
  ['ca. 20 minutter', { amount: 20, unit: 'minutter' }],
  ['halvannen time', { amount: 90, unit: 'minutter' }],
  ['et kvarter', { amount: 15, unit: 'minutter' }],
  ['2 dager', { amount: 2, unit: 'dager' }],
  ['to dager', { amount: 2, unit: 'dager' }],
  ['en dag', { amount: 1, unit: 'dager' }],
  ['Ein dag.', { amount: 1, unit: 'dager' }],
  ['to veker', { amount: 10, unit: 'dager' }],
  ['ingenting', { amount: 0, unit: 'minutter' }],
  ['en halv dag', { amount: 240, unit: 'minutter', note: 'en halv dag' }],
  ['2–3 timer', { amount: 180, unit: 'minutter', note: '2–3 timer' }],
  ['fire til fem dager', { amount: 5, unit: 'dager', note: 'fire til fem dager' }],
  ['30 timer', { amount: 4, unit: 'dager', note: '30 timer' }],
  ['10 tusen', undefined],
  ['90', undefined],
  ['5–4 timer', undefined],
  ['to møter på tre timer', undefined],
])('tid slik folk skriver den: %s', (text, time) => expect(timeIn(text)).toEqual(time));

test.each([
  ['2–3', { min: 2, max: 3 }],
  ['2-3', { min: 2, max: 3 }],
  ['fra fire til tolv', { min: 4, max: 12 }],
  ['mellom 8 og 40 personer', { min: 8, max: 40 }],
  ['8', { min: 8, max: 8 }],
  ['12–4', undefined],
  ['minst 4', undefined],
  ['så mange som vil', undefined],
])('antall slik folk skriver det: %s', (text, range) => expect(rangeIn(text)).toEqual(range));

test.each([
  ['høsten 2022', 2022],
  ['2021 eller 2022', undefined],
  ['12022', undefined],
  ['i fjor', undefined],
])('et år blant ord: %s', (text, year) => expect(yearIn(text)).toBe(year));

test('et tall er et tall, og et år kan stå blant ord', () => {
  expect([numberIn('14', false), numberIn('høsten 2022', isYear(1990))]).toEqual([14, 2022]);
  expect([numberIn('høsten 2022', false), numberIn('i fjor', true)]).toEqual([
    undefined,
    undefined,
  ]);
});
