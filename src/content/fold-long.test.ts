import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { foldLong } from './fold-long.ts';
import { toHtml } from './html.ts';

const list = (count: number): Root => ({
  type: 'root',
  children: [
    h(
      'ul',
      Array.from({ length: count }, (_, i) => h('li', h('strong', `Sak ${i}.`), ' Spør noen.')),
    ),
  ],
});

test('en lang liste blir en rad for hver sak, og den første står åpen', () => {
  const html = toHtml(foldLong(list(12)));
  expect(html).toContain(
    '<li><details open><summary>Sak 0</summary><p> Spør noen.</p></details></li>',
  );
  expect(html.match(/<details>/g)).toHaveLength(11);
});

test('en kort liste står som den er', () => {
  const short = list(3);
  expect(foldLong(short)).toEqual(short);
});

test('mange saker i grupper blir rader i hver gruppe, og bare den aller første står åpen', () => {
  const [first, second] = [list(8), list(6)];
  const grouped: Root = {
    type: 'root',
    children: [h('h3', 'Nå'), ...first.children, h('h3', 'Siden'), ...second.children],
  };
  const html = toHtml(foldLong(grouped));
  expect(html.match(/<ul class="matters">/g)).toHaveLength(2);
  expect(html.match(/<details open>/g)).toHaveLength(1);
  expect(html.match(/<details>/g)).toHaveLength(13);
});
