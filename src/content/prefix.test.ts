import { expect, test } from 'vitest';
import { asPartOfPage } from './prefix.ts';

test('id-er og det som peker på dem, får samme forstavelse, og overskriftene går ett nivå ned', () => {
  expect(
    asPartOfPage(
      '<section aria-labelledby="a b"><h1 id="a">X</h1><a href="#b" id="b">1</a></section>',
      'x-',
    ),
  ).toBe(
    '<section aria-labelledby="x-a x-b"><h2 id="x-a">X</h2><a href="#x-b" id="x-b">1</a></section>',
  );
});

test('lenker til andre sider, tekst og andre attributter står som de er', () => {
  const html = '<p class="id">h1 <a href="/verktoy/#naar">id="x"</a><hr><header></header></p>';
  expect(asPartOfPage(html, 'x-')).toBe(html);
});
