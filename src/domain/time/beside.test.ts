import { expect, test } from 'vitest';
import { beside } from './beside.ts';

test('ordene står etter streken, før den, eller i den, der de har plass', () => {
  expect(beside({ x: 0, width: 20 })).toEqual({ x: 20, side: 'after' });
  expect(beside({ x: 80, width: 20 })).toEqual({ x: 80, side: 'before' });
  expect(beside({ x: 0, width: 100 })).toEqual({ x: 0, side: 'inside' });
});

test('de står utenfor det som er tegnet ved siden av, der det er plass', () => {
  expect(beside({ x: 40, width: 5 }, { x: 35, width: 20 })).toEqual({ x: 55, side: 'after' });
  expect(beside({ x: 70, width: 5 }, { x: 50, width: 45 })).toEqual({ x: 50, side: 'before' });
  expect(beside({ x: 40, width: 5 }, { x: 0, width: 100 })).toEqual({ x: 45, side: 'after' });
});
