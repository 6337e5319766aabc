import { expect, test } from 'vitest';
import { textOf } from './values.ts';

test('en verdi har ordene i målformen, ellers på bokmål', () => {
  expect([
    textOf('sizeClass', 'liten'),
    textOf('sizeClass', 'liten', 'nn'),
    textOf('use', 'internt', 'nn'),
  ]).toEqual(['under 5\u00A0000 innbyggere', 'under 5\u00A0000 innbyggjarar', 'internt']);
});
