import { expect, test } from 'vitest';
import { parameterProblems } from './parameters.ts';

const guides = new Set(['fagdag']);
const codes = (url: string): string[] =>
  parameterProblems({ file: 'x.md', line: 1 }, url, guides).map((p) => p.code);

test.each([
  '/velg/',
  '/velg/?formaal=forankre&formaal=reflektere&antall=40',
  '/sammenlign/?verktoy=fagdag',
  '/verktoy/?type=fou#guider',
  '/sok/?q=dialog',
])('%s går', (url) => expect(codes(url)).toEqual([]));

test.each([
  ['/velg/?formål=forankre', 'link-parameter'],
  ['/velg/?antall=mange', 'link-parameter-value'],
  ['/sammenlign/?verktoy=finnes-ikke', 'link-parameter-value'],
  ['/sok/?q=', 'link-parameter-value'],
  ['/om/?utm_source=x', 'link-parameter'],
])('%s blir stanset', (url, code) => expect(codes(url)).toEqual([code]));

test('setningen foreslår navnet som ligner', () => {
  const [found] = parameterProblems({ file: 'x.md', line: 3 }, '/velg/?formal=forankre', guides);
  expect(found?.sentence).toMatch(/linje 3.*Mente du «formaal»\?/);
});
