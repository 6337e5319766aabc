import { expect, test } from 'vitest';
import { behind, importsIn, scriptsLast } from './module-scripts.ts';

test('moduler flyttes sist i siden, i samme rekkefølge, og alt annet står', () => {
  const html =
    '<head><script>nå</script></head><body><header><script type="module" src="/a.js"></script></header><p>$&</p><script type="module">b("$1")</script><script type="application/ld+json">{}</script></body></html>';
  expect(scriptsLast(html, () => [])).toBe(
    '<head><script>nå</script></head><body><header></header><p>$&</p><script type="application/ld+json">{}</script><script type="module" src="/a.js"></script><script type="module">b("$1")</script></body></html>',
  );
});

test('en side uten moduler er som før', () => {
  expect(scriptsLast('<body><p>tekst</p></body>', () => ['/x.js'])).toBe(
    '<body><p>tekst</p></body>',
  );
});

test('filene som modulene importerer, bes det om én gang, og ikke modulene selv', () => {
  const html =
    '<body><script type="module" src="/a.js"></script><script type="module" src="/b.js"></script></body>';
  const imports: Record<string, string[]> = {
    '/a.js': ['/felles.js', '/b.js'],
    '/b.js': ['/felles.js'],
  };
  expect(scriptsLast(html, (address) => imports[address] ?? [])).toBe(
    '<body><script type="module" src="/a.js"></script><script type="module" src="/b.js"></script><link rel="modulepreload" href="/felles.js"></body>',
  );
});

test('to skript som er den samme filen, er ett', () => {
  const script = '<script type="module" src="/a.js"></script>';
  expect(scriptsLast(`<body>${script}<p>tekst</p>${script}</body>`, () => [])).toBe(
    `<body><p>tekst</p>${script}</body>`,
  );
});

test('importer i flere ledd finnes, også i ring, men ikke dem som venter på leseren', () => {
  const files: Record<string, string> = {
    '/_astro/a.js': 'import{x as y}from"./b.js";import"./c.js";const p=()=>import("./senere.js");',
    '/_astro/b.js': "export * from './d.js';",
    '/_astro/c.js': 'import{a}from"./a.js";',
    '/_astro/d.js': 'const text="from here";',
  };
  expect(importsIn('/_astro/a.js', (address) => files[address] ?? '').sort()).toEqual([
    '/_astro/a.js',
    '/_astro/b.js',
    '/_astro/c.js',
    '/_astro/d.js',
  ]);
});

test('en fil som bare henter en annen, byttes med den', () => {
  const files: Record<string, string> = {
    '/_astro/skall.js': 'import"./mellom.js";',
    '/_astro/mellom.js': "import './kjerne.js'\n",
    '/_astro/kjerne.js': 'import{a}from"./b.js";a();',
    '/_astro/to.js': 'import"./a.js";import"./b.js";',
  };
  const read = (address: string): string => files[address] ?? '';
  expect(behind('/_astro/skall.js', read)).toBe('/_astro/kjerne.js');
  expect(behind('/_astro/kjerne.js', read)).toBe('/_astro/kjerne.js');
  expect(behind('/_astro/to.js', read)).toBe('/_astro/to.js');
});
