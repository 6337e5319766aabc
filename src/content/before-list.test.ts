import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { beforeList } from './before-list.ts';

test('det som står før den første lista, står for seg', () => {
  const [first, list, last] = [h('p', 'Vent.'), h('ul', h('li', 'Én')), h('p', 'Til slutt.')];
  const { before, rest } = beforeList({ type: 'root', children: [first, list, last] });
  expect(before.children).toEqual([first]);
  expect(rest.children).toEqual([list, last]);
});

test('uten liste blir teksten hel', () => {
  const text = h('p', 'Bare tekst.');
  const { before, rest } = beforeList({ type: 'root', children: [text] });
  expect([before.children, rest.children]).toEqual([[], [text]]);
});
