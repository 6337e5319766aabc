import { expect, test } from 'vitest';
import { el, toHtml } from './tree.ts';

test('tekst og attributter kan ikke bli HTML', () => {
  expect(
    toHtml([
      el('p', { title: '"><script>', lang: undefined }, '<b>&', false, undefined, [
        el('br', {}),
        'x',
      ]),
    ]),
  ).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;<br>x</p>');
});
