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
  expect(page?.html).toContain(
    '<meta http-equiv="refresh" content="0; url=/b/?a=&quot;1&quot;&amp;c=&lt;d&gt;">',
  );
  expect(page?.html).toContain('<a href="/b/?a=&quot;1&quot;&amp;c=&lt;d&gt;">');
  expect(page?.html).toContain(
    '<link rel="canonical" href="https://eksempel.no/b/?a=%221%22&amp;c=%3Cd%3E">',
  );
});
