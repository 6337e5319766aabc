import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { answer, solve } from './answer.ts';
import { textOfGuide, toolsOf } from './from-guides.ts';
import { byId } from '../guide/relations.ts';
import { preparedCards } from './prepared-cards.ts';

test('kortet til et ferdig svar har verktøyet svaret begynner med', () => {
  const toolbox = loadToolbox();
  const [card] = preparedCards(toolbox);
  if (!card) throw new Error('ingen situasjoner');
  const given = answer(solve(toolsOf(toolbox), card.situation), (id) =>
    textOfGuide(toolbox, byId(toolbox, 'verktoy', id)),
  );
  expect(card.first?.id).toBe([...given.fits, ...given.nearest][0]?.id);
  expect(preparedCards(toolbox)).toBe(preparedCards(toolbox));
});
