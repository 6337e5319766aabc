import { expect, test } from 'vitest';
import { wordsInFields } from './field-words.ts';

test('ordene i feltene telles der feltene er teksten, men ikke id-er, eier og gjennomgang', () => {
  const data = {
    title: 'To ord',
    guide: 'en-guide',
    owner: 'Fagansvarlig for læring',
    roles: [{ id: 'leder', title: 'Leder', does: 'Leder hele møtet.' }],
    rows: [{ minutes: 5, title: 'Runde', what: 'Gi ordet.', say: ['Vi hører alle.'] }],
    invitation: { subject: 'Møte {dato}', body: 'Hei.' },
  };
  expect(wordsInFields('opplegg', data)).toBe(2 + 1 + 3 + 1 + 2 + 3 + 2 + 1);
  expect(wordsInFields('verktoy', data)).toBe(0);
});
