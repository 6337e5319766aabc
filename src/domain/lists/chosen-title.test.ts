import { expect, test } from 'vitest';
import { chosenTitle } from './chosen-title.ts';

const aim = (...labels: string[]) => ({ phrase: 'for å', labels });
const other = (...labels: string[]) => ({ phrase: undefined, labels });

test('overskriften over en smalere liste sier hvor mange og hva de er valgt for', () => {
  expect(chosenTitle(30, 'verktøy', [aim('Dele erfaring'), other()])).toBe(
    '30 verktøy for å dele erfaring',
  );
  expect(chosenTitle(9, 'verktøy', [aim('Forankre', 'Spre kunnskap')])).toBe(
    '9 verktøy for å forankre eller spre kunnskap',
  );
  expect(chosenTitle(4, 'verktøy', [aim(), other('Politikere'), other('Trøndelag')])).toBe(
    '4 verktøy: Politikere, Trøndelag',
  );
  expect(chosenTitle(2, 'verktøy', [aim('Forankre'), other('Politikere')])).toBe(
    '2 verktøy for å forankre: Politikere',
  );
});

test('uten valg er det ingen overskrift, uten treff står det, og mange valg er et tall', () => {
  expect(chosenTitle(76, 'verktøy', [aim(), other()])).toBe('');
  expect(chosenTitle(0, 'verktøy', [aim('Forankre')])).toBe('Ingen verktøy for å forankre');
  expect(chosenTitle(3, 'verktøy', [aim('Forankre'), other('A', 'B', 'C')])).toBe(
    '3 verktøy med 4 valg',
  );
});

test('et valg som sier hva som telles, er overskriften alene', () => {
  expect(chosenTitle(8, 'verktøy', [other('Digitale verktøy')])).toBe('Digitale verktøy');
  expect(chosenTitle(3, 'verktøy', [aim('Forankre'), other('Digitale verktøy')])).toBe(
    '3 verktøy for å forankre: Digitale verktøy',
  );
  expect(chosenTitle(0, 'verktøy', [other('FoU-verktøy')])).toBe('Ingen verktøy: FoU-verktøy');
});
