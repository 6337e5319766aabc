import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';
import { toHtml } from './html.ts';

const text = (value: string) => ({ type: 'text' as const, value });
const el = (tagName: string, ...children: ReturnType<typeof text>[]) => ({
  type: 'element' as const,
  tagName,
  properties: {},
  children,
});
const root = (...children: Root['children']): Root => ({ type: 'root', children });

test('den første setningen tar merkene til kildene med seg', () => {
  const { first, rest } = firstSentence(
    root(
      {
        ...el('p'),
        children: [
          text('Her er s. 3 god.'),
          el('sup', text('1')),
          text(' Det andre kommer etter.'),
        ],
      },
      el('p', text('Mer.')),
    ),
  );
  expect(toHtml(first)).toBe('Her er s. 3 god.<sup>1</sup>');
  expect(rest && toHtml(rest)).toBe('<p>Det andre kommer etter.</p><p>Mer.</p>');
});

test('to setninger i samme tekst deles, og én setning er hel', () => {
  const two = firstSentence(root(el('p', text('En ting. To ting.'))));
  expect([toHtml(two.first), two.rest && toHtml(two.rest)]).toEqual([
    'En ting.',
    '<p>To ting.</p>',
  ]);
  expect(firstSentence(root(el('p', text('En ting.')))).rest).toBeUndefined();
});

test('noe annet enn et avsnitt deles ikke', () => {
  const list = root(el('ul', text('En. To.')));
  expect(firstSentence(list)).toEqual({ first: list, rest: undefined });
});
