import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { firstLink } from './first-link.ts';
import { toHtml } from './html.ts';

const text: Root = {
  type: 'root',
  children: [h('p', ['Noe er galt. ', h('a', { href: '/bidra/rett/' }, 'Si fra'), '.'])],
};

test('den første lenken blir ord i teksten, og teksten den kom fra, er som før', () => {
  const { href, tree } = firstLink(text);
  expect(href).toBe('/bidra/rett/');
  expect(toHtml(tree)).toBe('<p>Noe er galt. Si fra.</p>');
  expect(toHtml(text)).toContain('<a href="/bidra/rett/">');
});

test('en tekst uten lenke leder ingen steder', () =>
  expect(firstLink({ type: 'root', children: [h('p', 'Hei.')] }).href).toBe(''));
