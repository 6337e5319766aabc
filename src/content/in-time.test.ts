import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { toHtml } from './html.ts';
import { inTime } from './in-time.ts';

const list = (...names: string[]): Root => ({
  type: 'root',
  children: [
    h(
      'ul',
      names.map((name) => h('li', h('strong', name), ' Det ble gjort.')),
    ),
  ],
});

test('en liste der hver sak begynner med et årstall, blir en tidslinje', () => {
  expect(toHtml(inTime(list('2010:', '2016')))).toBe(
    '<ul class="in-time"><li><strong class="year">2010</strong><p>Det ble gjort.</p></li><li><strong class="year">2016</strong><p>Det ble gjort.</p></li></ul>',
  );
});

test('andre lister står som de er', () => {
  for (const tree of [list('2010:', 'Etterpå.'), list()]) expect(inTime(tree)).toEqual(tree);
});
