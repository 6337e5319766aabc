import { expect, test } from 'vitest';
import { unknownText } from './unknown.ts';

const said = (query: string): string => unknownText(new URLSearchParams(query));

test('det adressen har som velgeren ikke kjenner, blir nevnt ved navn', () => {
  expect(said('formaal=kartlegge&tid=en-dag')).toBe(
    'Vi kjenner ikke «en-dag» i nettadressen, så det er ikke regnet med.',
  );
  expect(said('formaal=kartlegg&formaal=spre&antall=mange')).toContain('«kartlegg» og «mange»');
});

test('kjente svar, tomme svar og andre navn nevnes ikke', () => {
  expect(said('formaal=kartlegge&tid=dag&antall=12')).toBe('');
  expect(said('tid=&antall=&utm_source=brev')).toBe('');
});

test('en lang verdi blir kuttet', () => {
  expect(said(`tid=${'x'.repeat(200)}`).length).toBeLessThan(130);
});
