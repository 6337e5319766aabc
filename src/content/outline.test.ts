import { expect, test } from 'vitest';
import { needsWay, outlineOf } from './outline.ts';

const page = `<header class="page-head"><h1 id="topp">Tittel</h1></header><h2 id="a">Det &amp;
  det</h2><p>Tekst</p><template><h2 id="skjult">Nei</h2></template><h2>Uten navn</h2>
  <section><h2 id="b"><a href="/x/">Kvar</a> er <b>du</b></h2><script>"<h2 id='c'>"</script></section>`;

test('delene av en side er overskriftene som kan lenkes til, med teksten sin', () => {
  expect(outlineOf(page).parts).toEqual([
    { id: 'a', title: 'Det & det' },
    { id: 'b', title: 'Kvar er du' },
  ]);
});

test('hodet ender der innholdet begynner, og en side uten hode ender det ingen steder', () => {
  expect(page.slice(outlineOf(page).headEnd)).toMatch(/^<h2 id="a">/);
  expect(outlineOf('<p>Tekst</p>').headEnd).toBe(0);
});

test('en side trenger en vei når den er lang og har minst tre deler', () => {
  const parts = '<h2 id="a">A</h2><h2 id="b">B</h2><h2 id="c">C</h2>';
  const long = `<p>${'ord '.repeat(1100)}</p>`;
  expect(needsWay(outlineOf(parts + long))).toBe(true);
  expect(needsWay(outlineOf(parts))).toBe(false);
  expect(needsWay(outlineOf(long))).toBe(false);
});
