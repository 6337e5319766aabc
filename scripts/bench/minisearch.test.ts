import { expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/index/documents.ts';
import { buildMiniSearch } from './minisearch.ts';

const page = (url: string, title: string, text: string): SearchDocument => ({
  url,
  type: 'guide',
  title,
  language: 'nb',
  names: [],
  plain: [],
  summary: [],
  asked: [],
  askedBelow: [],
  facts: [],
  text,
});

test('MiniSearch får bøying, synonymer av flere ord, skrivefeil og begynnelsen av ord', () => {
  const index = buildMiniSearch(
    [
      page('/a/', 'Evaluering', 'Se hva kommunene lærte.'),
      page('/b/', 'Forskning og utvikling', 'Et oppdrag.'),
    ],
    { same: [['FoU', 'forskning og utvikling']], plain: [], pages: [], real: [] },
  );
  const first = (query: string): unknown => index.search(query)[0]?.url;
  expect(['evalueringen', 'kommunen', 'evaluerign', 'evalu'].map(first)).toEqual(
    Array<string>(4).fill('/a/'),
  );
  expect(first('fou')).toBe('/b/');
});
