import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { toHtml } from './html.ts';
import { foldSteps, openings } from './openings.ts';

const list = (name: 'ul' | 'ol', items: Parameters<typeof h>[2][]): Root => ({
  type: 'root',
  children: [
    h(
      name,
      items.map((item) => h('li', item)),
    ),
  ],
});

test('hvert punkt åpner med første setning i halvfet, og resten av punktene står for seg', () => {
  const { first, rest } = openings(
    list('ul', ['Velg én metode. Hold på den.', 'Skriv ned.', 'Spør en som har gjort det.']),
    2,
  );
  expect(toHtml(first)).toBe(
    '<ul><li><strong>Velg én metode.</strong> Hold på den.</li>' +
      '<li><strong>Skriv ned.</strong></li></ul>',
  );
  expect(rest && toHtml(rest)).toBe(
    '<ul><li><strong>Spør en som har gjort det.</strong></li></ul>',
  );
});

test('en lenke i setningen er med i åpningen, og merket til kilden', () => {
  const { first, rest } = openings(
    list('ul', [
      ['Se ', h('a', { href: '/' }, 'arket'), ' for 2. halvår.', h('sup', '1'), ' Spør.'],
    ]),
    3,
  );
  expect(toHtml(first)).toContain(
    '<strong>Se <a href="/">arket</a> for 2. halvår.<sup>1</sup></strong> Spør.',
  );
  expect(rest).toBeUndefined();
});

test('et langt steg er foldet etter første setning, og et kort står som det er', () => {
  const long = ` Spør dem. ${'Så spør dere igjen. '.repeat(30)}`;
  const html = toHtml(
    foldSteps(
      list('ol', [
        [h('strong', 'Ring.'), long],
        [h('strong', 'Skriv.'), ' Kort.'],
      ]),
      'Mer',
    ),
  );
  expect(html).toContain('<strong>Ring.</strong> Spør dem.<details class="step-more">');
  expect(html).toContain('<summary>Mer</summary><p>Så spør');
  expect(html).toContain('<li><strong>Skriv.</strong> Kort.</li>');
});
