import { h, s } from 'hastscript';
import { expect, test } from 'vitest';
import { asPartOfPage, toHtml } from './html.ts';

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
  const html = '<div class="id">h1 <a href="/verktoy/#naar">id="x"</a><hr><header></header></div>';
  expect(asPartOfPage(html, 'x-')).toBe(html);
});

test('det som ser ut som merker i tekst, skript og kommentarer, er i fred', () => {
  const html =
    '<p> id="a" &lt;h2 id="b"&gt;</p><!-- <h2 id="c"> --><script>x = \'<h2 id="d">\'</script><style>/* <h2 id="e"> */</style>';
  expect(asPartOfPage(html, 'x-')).toBe(html);
  expect(asPartOfPage(`${html}<h2 id="f">`, 'x-')).toBe(`${html}<h3 id="x-f">`);
});

test('et tre skrives med de samme tegnene som resten av siden', () => {
  expect(
    toHtml(h('p', { title: '&"<', dataX: '' }, '& <', s('svg', { viewBox: '0' }, s('path')))),
  ).toBe('<p title="&amp;&quot;<" data-x>&amp; &lt;<svg viewBox="0"><path></path></svg></p>');
});
