import { expect, test } from 'vitest';
import { listed, quoted, uncapital } from './forms.ts';

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
