import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('hvert svar lages én gang, også et tomt', () => {
  const asked: string[] = [];
  const ending = remembered((text) => {
    asked.push(text);
    return text.slice(2);
  });
  expect([ending('åring'), ending('år'), ending('åring'), ending('år')]).toEqual([
    'ing',
    '',
    'ing',
    '',
  ]);
  expect(asked).toEqual(['åring', 'år']);
});
