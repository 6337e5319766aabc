import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { readSituation } from '../chooser/situation.ts';
import type { Example } from '../guide/relations.ts';
import { chooserUrl, examplesWith, groundOf, groundText, toolsBehind } from './problems.ts';

const toolbox = loadToolbox();
const told = { says: 'Det gikk bedre.', by: 'kommunen', place: 'ramboll-2016:26' } as const;
const example = (data: Partial<Example['data']>): Example => {
  const [first] = toolbox.eksempler;
  if (!first) throw new Error('ingen eksempler');
  return { ...first, data: { ...first.data, told: [], evidence: 'erfaring', ...data } };
};

test('grunnlaget er tynt til minst tre eksempler er mer enn nevnt', () => {
  const three = [example({}), example({ evidence: 'case' }), example({ told: [told] })];
  expect(groundOf(three)).toEqual({ examples: 3, told: 1, thin: false });
  expect(groundOf([...three.slice(1), example({ evidence: 'nevnt' })]).thin).toBe(true);
  expect(groundOf([])).toEqual({ examples: 0, told: 0, thin: true });
});

test('grunnlaget sies med tall', () => {
  const text = (examples: number, count: number) =>
    groundText({ examples, told: count, thin: false }, 'nb');
  expect(text(5, 3)).toBe('5 eksempler. 3 forteller om resultater.');
  expect(text(3, 3)).toBe('3 eksempler. Alle forteller om resultater.');
  expect(text(1, 1)).toBe('Ett eksempel. Det forteller om resultater.');
  expect(text(1, 0)).toBe('Ett eksempel. Det forteller ikke om resultater.');
  expect(text(2, 0)).toBe('2 eksempler. Ingen forteller om resultater.');
});

test('verktøyene telles én gang for hvert eksempel, de mest brukte først', () => {
  const found = toolsBehind(toolbox, [
    example({ tools: ['fagdag'] }),
    example({ tools: ['verksted', 'fagdag'] }),
  ]);
  expect(found.map(({ guide, count }) => [guide.id, count])).toEqual([
    ['fagdag', 2],
    ['verksted', 1],
  ]);
});

test('hvert problem har eksempler, de med resultat først, og en velger med svarene fylt ut', () => {
  for (const problem of toolbox.problemer) {
    const examples = examplesWith(toolbox, problem);
    expect(examples.length, problem.id).toBeGreaterThan(0);
    const first = examples.map(({ data }) => data.told.length > 0);
    expect([...first].sort((a, b) => Number(b) - Number(a))).toEqual(first);
    const [, query = ''] = chooserUrl(problem).split('?');
    const read = readSituation(new URLSearchParams(query));
    const told = (facts: object): [string, string][] =>
      Object.entries(facts).map(([fact, value]) => [fact, [value].flat().sort().join()]);
    expect(told(read).sort(), problem.id).toEqual(told(problem.data.facts).sort());
  }
});
