import { expect, test } from 'vitest';
import { knownParts, parts, wordCounts } from './compounds.ts';
import { key } from '../../language/key.ts';

const known = knownParts(
  wordCounts([
    'møte møte læring arena nettverk kollega veiledning frokost møter møte kommune rapportering forskning følge bolig boligsosial handling plan plan plan',
  ]),
);

test.each([
  ['læringsnettverk', ['læring', 'nettverk']],
  ['Læringsarena', ['læring', 'arena']],
  ['kollegaveiledning', ['kollega', 'veiledning']],
  ['frokostmøte', ['frokost', 'møte']],
  ['følgeforskning', ['følge', 'forskning']],
  ['handlingsplan', ['handling', 'plan']],
])('%s deles i %j', (word, expected) => expect(parts(word, known)).toEqual(expected.map(key)));

test.each(['nettverk', 'læring', 'xyz', 'forankring', 'a', ''])('«%s» deles ikke', (word) =>
  expect(parts(word, known)).toEqual([]),
);
