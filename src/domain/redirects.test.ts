import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { redirectPages, redirectRules } from './redirects.ts';

test('en regel for tjenere er fast', () => {
  expect(redirectRules([{ from: '/a/', to: '/b/' }])).toEqual([
    { from: '/a/', to: '/b/', status: 301 },
  ]);
});

test('siden fører videre, og tegn med mening i HTML blir tekst', () => {
  const [page] = redirectPages(
    [{ from: '/verktoy/gammel/', to: '/b/?a="1"&c=<d>' }],
    'https://eksempel.no',
  );
  expect(page?.file).toBe('verktoy/gammel/index.html');
  const tree = fromHtml(page?.html ?? '');
  const found = (selector: string) => select(selector, tree)?.properties;
  expect(found('meta[http-equiv=refresh]')?.content).toBe('0; url=/b/?a="1"&c=<d>');
  expect(found('a')?.href).toBe('/b/?a="1"&c=<d>');
  expect(found('link[rel=canonical]')?.href).toBe('https://eksempel.no/b/?a=%221%22&c=%3Cd%3E');
  expect(selectAll('body *', tree).map((e) => e.tagName)).toEqual(['h1', 'p', 'a']);
});
