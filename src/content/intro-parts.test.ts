import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { introParts } from './intro-parts.ts';

const intro: Root = {
  type: 'root',
  children: [
    h('p', [
      'Velg dette når noen slutter. Se ',
      h('a', 'malen. Den'),
      ' først. Så tar dere resten.',
    ]),
    h('p', 'Til slutt.'),
  ],
};

test('en lang innledning deles etter to setninger, og ingenting blir borte', () => {
  const { first, rest } = introParts(intro, 400);
  expect(first.children).toEqual([
    h('p', ['Velg dette når noen slutter. Se ', h('a', 'malen. Den'), ' først.']),
  ]);
  expect(rest.children).toEqual([h('p', 'Så tar dere resten.'), h('p', 'Til slutt.')]);
});

test('et tall med punktum i en dato er ikke en setning', () => {
  const dated: Root = {
    type: 'root',
    children: [h('p', 'Ring. Nytt fra 1. juni. Så er det slutt.')],
  };
  expect(introParts(dated, 400).first.children).toEqual([h('p', 'Ring. Nytt fra 1. juni.')]);
});

test('en kort innledning står som den er', () => {
  expect(introParts(intro, 100)).toEqual({ first: intro, rest: { type: 'root', children: [] } });
});
