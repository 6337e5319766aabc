import { expect, test } from 'vitest';
import { isWhole, sumOf } from './sum.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const whole = bytes('ti tegn og mer');
const sum = sumOf(whole);

test('summen er ti tegn, og den samme hver gang', () => {
  expect(sum).toMatch(/^[0-9a-z]{10}$/);
  expect(sumOf(bytes('ti tegn og mer'))).toBe(sum);
});

test.each([`katalog.${sum}.json`, `del.${sum.slice(-7)}.txt`, `side.${sum.slice(-5)}.json`])(
  '%s er hel, men ikke når noe er kuttet, byttet om eller endret',
  (name) => {
    expect(isWhole(name, whole)).toBe(true);
    for (const wrong of ['', 'ti tegn og me', 'ti tegn gå mer', 'ti tegn og meR'])
      expect(isWhole(name, bytes(wrong))).toBe(false);
  },
);

test('et navn uten sum er aldri helt', () => expect(isWhole('manifest.json', whole)).toBe(false));
