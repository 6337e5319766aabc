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

const icons = [['M1 2', 'M3 4']];

test('en liste med like mange saker som tegn blir kort med saken som tittel', () => {
  const html = iconCards([list('Uten mus.', 'På papir.')], icons)
    .map(toHtml)
    .join('');
  expect(html).toContain('<ul class="icon-cards"><li><svg class="icon" viewBox="0 0 24 24"');
  expect(html).toContain(
    '<path d="M3 4"></path></svg><p><strong>På papir</strong> Det går.</p></li>',
  );
});

test('hver samling tegn får sin liste', () => {
  const [first, second] = iconCards([list('A.', 'B.'), list('C:', 'D:')], [...icons, ...icons]);
  expect(toHtml(first as Root)).toContain('icon-cards');
  expect(toHtml(second as Root)).toContain('<strong>C</strong>');
});

test('bare den første lista som passer, blir kort', () => {
  const [other, first, second] = [list('Uten mus.'), list('A.', 'B.'), list('C.', 'D.')];
  const [before, cards, after] = iconCards([other, first, second], icons);
  expect([before, after]).toEqual([other, second]);
  expect(cards).not.toEqual(first);
  expect(iconCards([list()], [])).toEqual([list()]);
});
