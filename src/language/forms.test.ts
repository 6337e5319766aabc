import { expect, test } from 'vitest';
import { inRow, listed, quoted, uncapital } from './forms.ts';

test('bare den første i en liste har stor bokstav, og navn beholder sin', () => {
  expect(listed(['Møteleder', 'Teknisk vert', 'Én som skriver'])).toBe(
    'Møteleder, teknisk vert, én som skriver',
  );
  expect(listed(['Leder', 'NAV-leder', 'Husbankens kontakt', 'FoU-leder'])).toBe(
    'Leder, NAV-leder, Husbankens kontakt, FoU-leder',
  );
  expect([listed([]), uncapital('Redaksjonen')]).toEqual(['', 'redaksjonen']);
});

test('et sitat inne i et sitat har de indre tegnene', () => {
  expect(quoted('Hva vil du?')).toBe('«Hva vil du?»');
  expect(quoted('«Vi mangler en los» er en løsning.')).toBe('«‘Vi mangler en los’ er en løsning.»');
});

test('det som nevnes etter hverandre, har «og» før det siste', () => {
  expect([[], ['1'], ['1', '2'], ['1', '2', '4']].map(inRow)).toEqual([
    '',
    '1',
    '1 og 2',
    '1, 2 og 4',
  ]);
});
