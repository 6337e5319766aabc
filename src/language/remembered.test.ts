import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('hvert svar lages én gang, også når det ikke er noe', () => {
  const asked: string[] = [];
  const second = remembered((text: string) => {
    asked.push(text);
    return text[1];
  });
  expect(['ål', 'å', 'ål', 'å'].map(second)).toEqual(['l', undefined, 'l', undefined]);
  expect(asked).toEqual(['ål', 'å']);
});
