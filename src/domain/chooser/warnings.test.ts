import { expect, test } from 'vitest';
import { read, textOfTool, tool } from './fixture.ts';
import { lineText } from './lines.ts';
import { judge } from './rank.ts';
import { canTake, warnings } from './warnings.ts';

test.each([
  ['for dem', {}, true],
  ['for andre formål', { purposes: ['forankre' as const] }, false],
  ['for noe av det', { purposes: ['forankre' as const, 'spre' as const] }, true],
  ['lengre å forberede', { preparation: { minutes: 200 } }, false],
  ['ikke for dem', { forWhom: ['kommune' as const] }, false],
  ['for færre', { max: 11 }, false],
  ['tar lengre tid', { running: { minutes: 300 } }, false],
  ['litt dyrere', { cost: 'lav' as const }, false],
  ['dyrere, men kan gjøres billig', { cost: 'lav' as const, costLeast: 'ingen' as const }, true],
  ['mye dyrere', { cost: 'hoey' as const }, false],
  ['brukes med andre', { withWhom: ['politikere' as const] }, false],
  ['guiden sier ikke når', { avoid: [{ when: { peopleUnder: 20 } }] }, false],
])('et verktøy som er %s, kan tas i stedet: %s', (_, more, can) =>
  expect(
    canTake(
      tool({ id: 'b', ...more }),
      read(
        'hvem=husbanken&formaal=dele-erfaring&formaal=spre&med=kolleger&antall=12&forberedelse=kort&tid=kort&penger=ingen',
      ),
    ),
  ).toBe(can),
);

test('det som kan tas i stedet, gir alt de ville ha av verktøyet', () => {
  const a = tool({ id: 'a', purposes: ['dele-erfaring', 'spre'], avoid: [{ instead: 'b' }] });
  const said = (query: string) =>
    warnings(judge(a, read(query)), read(query), textOfTool(a), new Map([['b', other]])).map(
      lineText,
    );
  const other = tool({ id: 'b', purposes: ['spre'] });
  expect(said('formaal=spre')).toEqual(['Grunn 0 i a. Ta heller «b».']);
  expect(said('formaal=spre&formaal=dele-erfaring')).toEqual(['Grunn 0 i a.']);
});

test('høyst to advarsler: først de med noe annet å ta, så de uten, sist de der det andre ikke går', () => {
  const a = tool({
    id: 'a',
    avoid: [{ instead: 'borte' }, {}, { instead: 'b' }, { when: { peopleUnder: 3 } }],
  });
  const said = (...takes: string[]) =>
    warnings(
      judge(a, read('antall=12')),
      read('antall=12'),
      textOfTool(a),
      new Map(takes.map((id) => [id, tool({ id })])),
    ).map(lineText);
  expect(said('b')).toEqual(['Grunn 2 i a. Ta heller «b».', 'Grunn 1 i a.']);
  expect(said('b', 'borte')).toEqual([
    'Grunn 0 i a. Ta heller «borte».',
    'Grunn 2 i a. Ta heller «b».',
  ]);
  expect(said()).toEqual(['Grunn 1 i a.', 'Grunn 0 i a.']);
});
