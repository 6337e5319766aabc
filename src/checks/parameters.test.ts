import { expect, test } from 'vitest';
import { parameterProblems } from './parameters.ts';

const pages = new Set(['/verktoy/fagdag/', '/loep/to-aar/', '/problem/naboene-reagerer/']);
const codes = (url: string): string[] =>
  parameterProblems({ file: 'x.md', line: 1 }, url, pages).map((p) => p.code);

test.each([
  '/velg/',
  '/velg/?formaal=forankre&formaal=reflektere&antall=40',
  '/sammenlign/?verktoy=fagdag',
  '/verktoy/?type=fou#guider',
  '/eksempler/?problem=naboene-reagerer&maalgruppe=rus',
  '/sok/?q=dialog',
  '/plan/?loep=to-aar&dato=2027-01-11&hvem=kommune',
])('%s går', (url) => expect(codes(url)).toEqual([]));

test.each([
  ['/velg/?formål=forankre', 'link-parameter'],
  ['/velg/?antall=mange', 'link-parameter-value'],
  ['/sammenlign/?verktoy=finnes-ikke', 'link-parameter-value'],
  ['/eksempler/?problem=fagdag', 'link-parameter-value'],
  ['/sok/?q=', 'link-parameter-value'],
  ['/plan/?loep=fagdag', 'link-parameter-value'],
  ['/plan/?dato=2027-02-30', 'link-parameter-value'],
  ['/om/?utm_source=x', 'link-parameter'],
])('%s blir stanset', (url, code) => expect(codes(url)).toEqual([code]));

test('setningen foreslår navnet som ligner', () => {
  const [found] = parameterProblems({ file: 'x.md', line: 3 }, '/velg/?formal=forankre', pages);
  expect(found?.sentence).toMatch(/linje 3.*Mente du «formaal»\?/);
});
