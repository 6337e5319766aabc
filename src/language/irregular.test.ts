import { expect, test } from 'vitest';
import { irregular, irregularWords } from './irregular.ts';
import { key } from './key.ts';

test.each([
  ['hjelpe', 'hjalp', 'hjulpet'],
  ['spørre', 'spurte', 'spørje'],
  ['velge', 'valgte', 'velje'],
  ['bo', 'bodde', 'bur', 'bu'],
  ['bok', 'bøkene'],
  ['liten', 'små'],
])('«%s» har én nøkkel i alle former', (...forms) => expect(new Set(forms.map(key)).size).toBe(1));

test.each([
  ['sak', 'sag'],
  ['la', 'låve'],
  ['by', 'bo'],
  ['hjem', 'hemmer'],
  ['bopel', 'boopplæring'],
  ['leiarane', 'leigarane'],
])('«%s» og «%s» er hvert sitt ord', (a, b) => expect(key(a)).not.toBe(key(b)));

test('en form står i én linje, og er ikke selv det andre søkes med', () => {
  const bases = new Set(irregular.values());
  expect([...irregular.keys()].filter((form) => bases.has(form))).toEqual([]);
  const all = irregularWords.flat();
  expect(all.filter((form, i) => all.indexOf(form) !== i)).toEqual([]);
});
