import { expect, test } from 'vitest';
import { drawPile } from './pile.ts';

const thickness = (cards: number): number => Number(/v(\d+)/.exec(drawPile(cards, 160).side)?.[1]);

test('bunken er så tykk som det er kort, og den tykkeste fyller plassen', () => {
  expect(thickness(160)).toBe(140);
  expect(thickness(80)).toBe(70);
  expect(thickness(0)).toBe(3);
});

test('en tynn bunke har ingen streker', () => {
  expect(drawPile(1, 160).lines).toBe('');
  expect(drawPile(80, 160).lines.match(/M/g)).toHaveLength(9);
});
