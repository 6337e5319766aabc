import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { divided } from './intro.ts';

test('det som haster, står for seg, og ingenting blir borte', () => {
  const [ground, urgent] = [
    h('p', 'Grunnlaget er tynt.'),
    h('p', ['Ring NAV. ', h('a', { href: '/hva-vi-ikke-vet/#naa' }, 'Mer om det')]),
  ];
  const { urgent: first, rest } = divided({ type: 'root', children: [ground, urgent] });
  expect(first.children).toEqual([urgent]);
  expect(rest.children).toEqual([ground]);
});
