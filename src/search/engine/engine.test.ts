import { expect, test } from 'vitest';
import { key } from '../../language/key.ts';
import type { CatalogPage } from './catalog.ts';
import { Engine } from './engine.ts';
import type { Posting } from './posting.ts';

const page = (title: string): CatalogPage => ({
  url: `/${title}/`,
  title,
  type: 'guide',
  language: 'nb',
  length: 10,
  asked: [],
});
const titles = ['blakstadmodellen', 'smahus', 'utdanning'];
const has = (title: string): Posting => ({ id: title, fields: ['title'], count: 0, asked: [] });
const engine = new Engine({
  find: (asked) => Promise.resolve(titles.filter((title) => key(title) === asked).map(has)),
  startingWith: (start) =>
    Promise.resolve(titles.filter((title) => key(title).startsWith(start)).map(has)),
  catalog: new Map(titles.map((title) => [title, page(title)])),
  words: () => Promise.resolve({ words: titles, real: [] }),
});
const first = async (text: string): Promise<string | undefined> =>
  (await engine.search(text)).hits[0]?.page.title;

test('et ord som bare er første del av et navn, finner navnet, også midt i spørringen', async () => {
  expect(await first('blakstad')).toBe('blakstadmodellen');
  expect(await first('blakstad xyz')).toBe('blakstadmodellen');
});

test('et ukjent sammensatt ord søkes på som det det er laget av, og svaret sier det', async () => {
  const answer = await engine.search('etterutdanning');
  expect(answer).toMatchObject({ missing: ['etterutdanning'], divided: 'utdanning' });
  expect(answer.meant).toBeUndefined();
  expect(answer.hits[0]?.page.title).toBe('utdanning');
});

test('en side med alle ordene, noen bare i teksten, tviles ikke på; en som bare har det ene, gjør det', async () => {
  const words = new Map<string, Posting[]>([
    ['nettverk', [has('a')]],
    ['sveising', [{ id: 'a', fields: [], count: 1, asked: [] }]],
    ['rørlegging', [{ id: 'b', fields: [], count: 1, asked: [] }]],
  ]);
  const found = new Map([...words].map(([word, postings]) => [key(word), postings]));
  const two = new Engine({
    find: (asked) => Promise.resolve(found.get(asked) ?? []),
    startingWith: () => Promise.resolve([]),
    catalog: new Map(['a', 'b'].map((id) => [id, page(id)])),
    words: () => Promise.resolve({ words: [...words.keys()], real: [] }),
  });
  expect((await two.search('nettverk sveising')).weak).toBe(false);
  expect((await two.search('nettverk rørlegging')).weak).toBe(true);
});
