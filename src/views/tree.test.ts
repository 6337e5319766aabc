import { expect, test } from 'vitest';
import { toHtml } from '../content/html.ts';
import { el, toHast } from './tree.ts';

test('tekst og attributter kan ikke bli HTML', () => {
  expect(
    toHtml(
      toHast([
        el('p', { title: '"><script>', lang: undefined }, '<b>&', false, undefined, [
          el('br', {}),
          'x',
        ]),
      ]),
    ),
  ).toBe('<p title="&quot;><script>">&lt;b>&amp;<br>x</p>');
});

test('tegninger beholder navnene sine, og et valg uten verdi er et valg', () => {
  expect(
    toHtml(
      toHast([
        el('svg', { viewBox: '0 0 1 1' }, el('rect', { x: '1' })),
        el('input', { type: 'checkbox', hidden: '', 'data-pick': 'a', 'aria-label': 'A' }),
      ]),
    ),
  ).toBe(
    '<svg viewBox="0 0 1 1"><rect x="1"></rect></svg>' +
      '<input type="checkbox" hidden data-pick="a" aria-label="A">',
  );
});
