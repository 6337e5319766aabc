import { expect, test } from 'vitest';
import { costText } from './cost.ts';

const place = 'rapport:5';
const grant = (year: number | undefined, amount: number) => ({
  amount,
  place,
  ...(year !== undefined && { year }),
});
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('uten tilskudd er det ingenting å si', () => expect(costText([], 'nb')).toBe(''));

test('år etter hverandre legges sammen', () =>
  expect(plain(costText([grant(2012, 100000), grant(2013, 50000), grant(2014, 1)], 'nb'))).toBe(
    '150 001 kr i tilskudd (2012–2014)',
  ));

test('år som mangler, blir ikke skjult av en strek', () =>
  expect(plain(costText([grant(2014, 7), grant(2015, 8), grant(2017, 2)], 'nn'))).toBe(
    '17 kr i tilskot (2014, 2015 og 2017)',
  ));

test('et beløp uten år kan ligge i de andre, og legges ikke til', () =>
  expect(plain(costText([grant(2014, 700), grant(undefined, 300)], 'nb'))).toBe(
    '700 kr i tilskudd (2014) og 300 kr uten tildelingsår',
  ));

test('en andel sier hva den er av', () =>
  expect(
    plain(
      costText(
        [{ ...grant(2015, 150000), share: { percent: 4.5, of: 'årlige lønnskostnader' } }],
        'nb',
      ),
    ),
  ).toBe('150 000 kr i tilskudd (2015), 4,5 % av årlige lønnskostnader'));
