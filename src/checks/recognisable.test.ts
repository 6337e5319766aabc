import { expect, test } from 'vitest';
import { readContent } from '../content/files.ts';
import { recognisable } from './recognisable.ts';

test.each([
  ['Vi begynte i Storgata 14 med vaktmester Geir.', ['Storgata 14', 'vaktmester Geir']],
  [
    'Vaktmesteren Odd gikk, og boligkoordinatoren Liv kom.',
    ['Vaktmesteren Odd', 'boligkoordinatoren Liv'],
  ],
  ['Lederen Per i Oslo.', ['Lederen Per']],
  ['Noen var redde for han i nr. 4.', ['han i nr. 4']],
  ['Det lekker i leilighet 4, oppgang B og H0302.', ['leilighet 4', 'oppgang B', 'H0302']],
  ['Møtet var på gården Granlia, ikke på Solbakken gård.', ['gården Granlia', 'Solbakken gård']],
  ['Hun bor i leilighet sammen med andre, og loven sier det i § 4 nr. 4.', []],
  ['Lederen Husbanken har, og dem kommunen bruker Nav til.', []],
  ['Kari Nordmanns vei 3 B', ['Kari Nordmanns vei 3 B', 'Kari']],
  ['Geir sa ja, og Geir kom.', ['Geir']],
  ['Hele vegen 2 Per uke', []],
  ['Veien 2 år fram, og Husbanken ga 14 boliger.', []],
  ['Jans og Karianne bor her.', []],
])('%s', (text, found) => expect(recognisable(text)).toEqual(found));

test('det vi selv har skrevet, gir ett varsel: en adresse som et prosjekt heter etter', () => {
  const told = readContent('content')
    .files.filter(({ collection }) => ['eksempler', 'verktoy', 'problemer'].includes(collection))
    .flatMap(({ text }) => recognisable(text));
  expect([...new Set(told)]).toEqual(['Vebjørn Tandbergs vei 14']);
});
