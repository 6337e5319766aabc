import { expect, test } from 'vitest';
import { firstSentence, teaser } from './teaser.ts';

test('a teaser leaves out the last thing a long sentence adds, and the next sentences', () => {
  const long =
    'Hva kommuner i et nettverk gjorde med bolig, språk og jobb, og hva dere må sjekke i dag.';
  expect(teaser(long)).toEqual({
    first: 'Hva kommuner i et nettverk gjorde med bolig, språk og jobb',
    more: ', og hva dere må sjekke i dag',
    stop: '.',
  });
  expect(teaser('Tre måter, og et råd. Her er de.').first).toBe('Tre måter, og et råd');
  for (const text of [long, 'To ord', 'Et spørsmål?', 'Det er gjort. Her er det.', '']) {
    const { first, more, stop } = teaser(text);
    expect(first + more + stop).toBe(text);
  }
});

test('the first sentence is whole, and others are kept apart', () => {
  expect(firstSentence('Hva som ble bra, og hva som kunne bli bedre. Her er det.')).toEqual({
    first: 'Hva som ble bra, og hva som kunne bli bedre',
    more: '. Her er det',
    stop: '.',
  });
});
