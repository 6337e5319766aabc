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

test('en lang liste blir en rad for hver sak, med navnet for seg', () => {
  const html = toHtml(foldLong(list(12)));
  expect(html).toContain('<div><dt>Sak 0</dt><dd><p>Spør noen.</p></dd></div>');
  expect(html.match(/<dt>/g)).toHaveLength(12);
  expect(html).not.toContain('<details');
});

test('en kort liste står som den er', () => {
  const short = list(3);
  expect(foldLong(short)).toEqual(short);
});

test('mange saker i grupper blir én brett for hver gruppe, med hvor mange de er', () => {
  const [first, second] = [list(8), list(6)];
  const space = { type: 'text' as const, value: '\n' };
  const grouped: Root = {
    type: 'root',
    children: [
      h('h3', { id: 'naa' }, 'Nå'),
      space,
      ...first.children,
      space,
      h('h3', 'Siden'),
      ...second.children,
    ],
  };
  const html = toHtml(foldLong(grouped));
  expect(html).toContain(
    '<details class="counted-fold"><summary><h3 id="naa">Nå</h3> <span>8</span></summary><dl',
  );
  expect(html.match(/<details/g)).toHaveLength(2);
  expect(html.match(/<dt>/g)).toHaveLength(14);
});
