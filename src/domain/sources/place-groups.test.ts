import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { byId } from '../guide/relations.ts';
import { placeGroups, placePieces } from './place-groups.ts';

const toolbox = loadToolbox('content');
const titlesOf = (id: string): string[] =>
  placeGroups(toolbox, byId(toolbox, 'kilder', id)).map(({ title }) => title);

test('en kilde med deler har en rad for hver del, og en uten har en for hvert kapittel', () => {
  expect(titlesOf('ntnu-2017')).toContain('Del II, kapittel 1: Vanskeligstilte barnefamilier');
  expect(titlesOf('ntnu-2017')).toContain('Del III');
  expect(titlesOf('ntnu-2017').at(-1)).toBe('Del IV: Oppsummering');
  expect(titlesOf('moreforsking-2010')).toContain('2.2 Mobilisering og forankring');
  expect(titlesOf('ramboll-2011')).toContain('Utfordringer for samhandling i praksis');
  expect(titlesOf('ramboll-2016')[1]).toBe('Side 11–20');
});

test('raden har alle stedene i delen, og de heter det de heter der', () => {
  const source = byId(toolbox, 'kilder', 'ntnu-2017');
  const third = placeGroups(toolbox, source).find(({ title }) => title === 'Del III');
  expect(third?.places.map(({ text }) => text)).toContain('Arbeidsgruppenes erfaringer');
});

test('søylen er så lang som det er henvisninger, med en bit for hvert sted', () => {
  for (const source of toolbox.kilder) {
    const groups = placeGroups(toolbox, source);
    const most = Math.max(...groups.map(({ count }) => count));
    for (const group of groups) {
      const last = placePieces(group, most).at(-1);
      expect((last?.start ?? 0) + (last?.width ?? 0)).toBeCloseTo((100 * group.count) / most);
    }
  }
});
