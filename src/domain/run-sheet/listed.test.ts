import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { listedTitle } from './listed-title.ts';
import { listedLength } from './listed.ts';

test.each([
  ['Evaluering før dere går, 15 minutter', 'Evaluering før dere går'],
  ['Skriv ein rutine saman: tre timar', 'Skriv ein rutine saman'],
  ['Verksted, en halv dag', 'Verksted'],
  ['Behovsanalyse på tolv uker', 'Behovsanalyse'],
  ['Følgjeforsking i to år', 'Følgjeforsking'],
  ['Metodeutvikling på halvannet år', 'Metodeutvikling'],
  ['Frokostmøte, 90 minutter med mat', 'Frokostmøte, 90 minutter med mat'],
  ['Ti minutter med et vedtak', 'Ti minutter med et vedtak'],
])('%s', (title, listed) => {
  expect(listedTitle(title)).toBe(listed);
});

test('navn og lengde sammen skiller alle kjøreplanene', () => {
  const names = loadToolbox().opplegg.map(({ data }) =>
    [listedTitle(data.title), listedLength(data)].join(' '),
  );
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  for (const name of names) expect(name).toMatch(/^\S.{3,} \d+ \S/);
});
