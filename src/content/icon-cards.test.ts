import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { toHtml } from './html.ts';
import { iconCards } from './icon-cards.ts';

const list = (...matters: string[]): Root => ({
  type: 'root',
  children: [
    h(
      'ul',
      matters.map((matter) => h('li', h('strong', matter), ' Det går.')),
    ),
  ],
});

test('en liste med like mange saker som tegn blir kort, og teksten er den samme', () => {
  const html = toHtml(iconCards(list('Uten mus.', 'På papir.'), ['M1 2', 'M3 4']));
  expect(html).toContain('<ul class="icon-cards"><li><svg class="icon" viewBox="0 0 24 24"');
  expect(html).toContain(
    '<path d="M3 4"></path></svg><p><strong>På papir.</strong> Det går.</p></li>',
  );
});

test('andre lister står som de er', () => {
  const one = list('Uten mus.');
  expect(iconCards(one, ['M1 2', 'M3 4'])).toEqual(one);
});
