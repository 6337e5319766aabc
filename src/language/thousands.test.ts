import { expect, test } from 'vitest';
import { wholeNumbers } from './thousands.ts';

test('et tall brytes ikke mellom tusenene, i tekst og i felt', () => {
  expect(wholeNumbers('Fikk 2 440 000 kroner, 5 000–19 999 innbyggere')).toBe(
    'Fikk 2\u00A0440\u00A0000 kroner, 5\u00A0000–19\u00A0999 innbyggere',
  );
  expect(wholeNumbers({ told: [{ says: '230 000 kroner', n: 3 }], none: undefined })).toEqual({
    told: [{ says: '230\u00A0000 kroner', n: 3 }],
    none: undefined,
  });
});

test('det som ikke er ett tall, er som før', () => {
  for (const text of ['I 2015 200 kommuner', 'Ring 912 34 56', 'side 12 og 300', '2 3000'])
    expect(wholeNumbers(text)).toBe(text);
});
