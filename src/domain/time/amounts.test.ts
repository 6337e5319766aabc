import { expect, test } from 'vitest';
import {
  dateText,
  effortMinutes,
  effortText,
  kroner,
  peopleText,
  shortDate,
  thenAndNow,
  yearsText,
} from './amounts.ts';

test('tid i ord', () => {
  expect(effortText({ amount: 0, unit: 'minutter' }, 'nn')).toBe('inga tid');
  expect(effortText({ amount: 90, unit: 'minutter' })).toBe('90 minutter');
  expect(effortText({ amount: 120, unit: 'minutter', note: 'hver gang' })).toBe(
    '2 timer, hver gang',
  );
  expect(effortText({ amount: 1, unit: 'dager' })).toBe('1 dag');
  expect(effortText({ amount: 0.5, unit: 'dager' }, 'nn')).toBe('ein halv dag');
  expect(effortText({ amount: 2.5, unit: 'dager' })).toBe('2,5 dager');
});

test('tid i minutter', () => {
  expect(effortMinutes({ amount: 2, unit: 'dager' })).toBe(900);
  expect(effortMinutes({ amount: 45, unit: 'minutter' })).toBe(45);
});

test('beløp, år, antall, navn', () => {
  expect(kroner(1800000)).toBe('1\u00a0800\u00a0000\u00a0kr');
  expect(kroner(900)).toBe('900\u00a0kr');
  expect(yearsText({ from: 2014, to: 2014 })).toBe('2014');
  expect(yearsText({ from: 2014 })).toBe('fra 2014');
  expect(yearsText({ from: 2014 }, 'nn')).toBe('frå 2014');
  expect(yearsText({ from: 2014, to: 2016 })).toBe('2014–2016');
  expect(peopleText({ min: 4, max: 4 })).toBe('4 personer');
  expect(peopleText({ min: 4, max: 8 }, 'nn')).toBe('4–8 personar');
  expect(thenAndNow('Mandal', 'Lindesnes')).toBe('Mandal (nå Lindesnes)');
  expect(thenAndNow('Bodø', 'Bodø')).toBe('Bodø');
});

test('dato i ord og i tall', () => {
  expect(dateText('2026-11-05')).toBe('5. november 2026');
  expect(shortDate('2026-11-05')).toBe('05.11.2026');
});
