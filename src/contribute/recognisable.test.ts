import { expect, test } from 'vitest';
import { readContent } from '../content/files.ts';
import { recognisable } from './recognisable.ts';

test.each([
  ['Vi begynte i Storgata 14 med vaktmester Geir.', ['Storgata 14', 'Geir']],
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
