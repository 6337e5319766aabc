import { expect, test } from 'vitest';
import { placesIn } from './places.ts';

test('sier hvert felt, om det er noe, og om det er i et navn', () => {
  expect(placesIn([])).toMatchObject({ any: false, inName: false, title: false });
  expect(placesIn(['summary', 'facts'])).toMatchObject({ any: true, inName: false, facts: true });
  expect(placesIn(['facts', 'title'])).toMatchObject({ any: true, inName: true, title: true });
});

test('den samme lista leses én gang', () => {
  const fields = ['whole'] as const;
  expect(placesIn(fields)).toBe(placesIn(fields));
});
