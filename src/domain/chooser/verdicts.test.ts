import { expect, test } from 'vitest';
import { inWords } from './in-words.ts';
import { minutesText } from './minutes.ts';
import { judge, rank } from './rank.ts';
import { PEOPLE } from './questions.ts';
import { isEmpty, readSituation, situationText } from './situation.ts';
import type { Tool } from './tool.ts';
import { verdictsOn } from './verdicts.ts';

/** The edges of the rules, one step on each side. Found by changing the rules and seeing that no test minded. */

const tool = (more: Partial<Tool> = {}): Tool => ({
  id: 'a',
  title: 'A',
  language: 'nb',
  category: 'prosessuelle',
  use: ['internt'],
  withWhom: ['kolleger'],
  min: 10,
  max: 20,
  preparation: 60,
  running: 90,
  cost: 'ingen',
  experience: 'ingen',
  phase: ['underveis'],
  purposes: ['dele-erfaring'],
  knowledge: ['erfaring'],
  origin: 'foreslatt',
  examples: 0,
  sizes: [],
  combine: [],
  ...more,
});
const read = (query: string) => readSituation(new URLSearchParams(query));
const outcomes = (query: string, more: Partial<Tool> = {}) =>
  verdictsOn(tool(more), read(query)).map((v) => `${v.outcome} ${v.points} ${v.severity ?? 0}`);
const FITS = (points: number) => [`fits ${points} 0`];
const NEAR = ['near -3 0'];
const MISSES = (severity = 1) => [`misses 0 ${severity}`];

test.each([
  [10, FITS(3)],
  [20, FITS(3)],
  [9, NEAR],
  [7, NEAR],
  [6, MISSES()],
  [21, NEAR],
  [27, NEAR],
  [28, MISSES()],
])('%i personer i et verktøy for 10–20', (count, expected) =>
  expect(outcomes(`antall=${count}`)).toEqual(expected),
);

test.each([
  ['dag', 450, FITS(2)],
  ['dag', 150, FITS(2)],
  ['dag', 149, FITS(1)],
  ['dag', 451, NEAR],
  ['dag', 900, NEAR],
  ['dag', 901, MISSES()],
  ['lenge', 1800, FITS(4)],
  ['lenge', 1799, FITS(0)],
])('tid: %s til noe som tar %i minutter', (band, minutes, expected) => {
  expect(outcomes(`tid=${band}`, { running: minutes })).toEqual(expected);
  expect(outcomes(`forberedelse=${band}`, { preparation: minutes })).toEqual(expected);
});

test('penger og erfaring: det som er der, ett trinn for lite, og to', () => {
  expect(
    (['ingen', 'lav', 'middels', 'hoey'] as const).map(
      (cost) => outcomes('penger=lav', { cost })[0],
    ),
  ).toEqual(['fits 1 0', 'fits 1 0', 'near -3 0', 'misses 0 1']);
  expect(
    (['ingen', 'noe', 'erfaren'] as const).map(
      (experience) => outcomes('erfaring=ingen', { experience })[0],
    ),
  ).toEqual(['fits 1 0', 'near -3 0', 'misses 0 1']);
});

test('flere ønsker: det verktøyet nevner først, teller mest', () => {
  expect(outcomes('formaal=spre&formaal=forankre', { purposes: ['spre', 'forankre'] })).toEqual(
    FITS(12 + 3 + 3),
  );
  expect(outcomes('formaal=spre', { purposes: ['spre', 'forankre'] })).toEqual(FITS(12 + 3 + 1.5));
  expect(outcomes('formaal=spre', { purposes: ['forankre', 'spre'] })).toEqual(
    FITS(12 + 1.5 + 1.5),
  );
  expect(outcomes('formaal=spre', { purposes: ['forankre', 'reflektere', 'spre'] })).toEqual(
    FITS(12 + 1),
  );
  expect(outcomes('formaal=spre&formaal=forankre', { purposes: ['spre'] })).toEqual([
    'fits 12 0',
    'partly 0 0',
  ]);
  expect(outcomes('formaal=spre')).toEqual(MISSES(3));
  expect(outcomes('med=kommuner', { withWhom: ['kommuner'] })).toEqual(FITS(8 + 2 + 2));
  expect(outcomes('med=kommuner')).toEqual(MISSES(2));
  expect(outcomes('kunnskap=bruker', { knowledge: ['bruker'] })).toEqual(FITS(5 + 2 + 2));
  expect(outcomes('kunnskap=bruker')).toEqual(MISSES(2));
});

test('bruk, fase og størrelse', () => {
  expect([outcomes('bruk=internt'), outcomes('bruk=eksternt')]).toEqual([FITS(1), MISSES(2)]);
  expect([
    outcomes('fase=underveis'),
    outcomes('fase=underveis', { phase: ['foer', 'underveis'] }),
    outcomes('fase=foer'),
  ]).toEqual([FITS(4), FITS(3), NEAR]);
  expect([
    outcomes('stoerrelse=liten', { sizes: ['liten'] }),
    outcomes('stoerrelse=liten'),
  ]).toEqual([FITS(2), []]);
  expect(
    verdictsOn(
      tool({ phase: ['etter', 'foer'], use: ['internt'] }),
      read('bruk=eksternt&fase=underveis'),
    ).map((v) => v.text()),
  ).toEqual(['det brukes bare internt', 'det passer best før dere begynner og etterpå']);
});

test('antallet i adressen: fra det minste til det største', () => {
  const { min, max } = PEOPLE;
  expect([min - 1, min, max, max + 1].map((n) => read(`antall=${n}`).antall)).toEqual([
    undefined,
    min,
    max,
    undefined,
  ]);
});

test('alt som er fortalt, sies i ord', () => {
  const text = situationText(
    read(
      'formaal=spre&med=kommuner&kunnskap=bruker&antall=7&bruk=internt&fase=foer&forberedelse=kort&tid=dag&penger=lav&erfaring=noe&stoerrelse=liten',
    ),
  );
  for (const word of [
    'spre kunnskap',
    'kommuner',
    'brukerkunnskap',
    '7',
    'internt',
    'å forberede',
    'å gjennomføre',
    'penger',
    'erfaring',
    '5 000 innbyggere',
  ])
    expect(text).toContain(word);
});

test('det som er i bruk og har eksempler, kommer foran når alt annet er likt', () => {
  const points = (more: Partial<Tool>): number => judge(tool(more), read('')).points;
  expect([
    points({}),
    points({ origin: 'provd' }),
    points({ origin: 'i-bruk' }),
    points({ examples: 1 }),
    points({ examples: 9 }),
  ]).toEqual([0, 0.5, 1, 0.5, 0.5]);
});

test('det nærmeste vises når færre enn tre passer, høyst fem, og uten formål kan alt være nær', () => {
  const dear = (n: number): Tool[] =>
    Array.from({ length: n }, (_, i) => tool({ id: `dyr-${i}`, cost: 'hoey' }));
  const cheap = (n: number): Tool[] =>
    Array.from({ length: n }, (_, i) => tool({ id: `billig-${i}` }));
  const shown = (tools: Tool[], query = 'penger=ingen') => rank(tools, read(query)).nearest.length;
  expect([
    shown([...cheap(2), ...dear(9)]),
    shown([...cheap(3), ...dear(9)]),
    shown([...cheap(2), ...dear(4)]),
  ]).toEqual([5, 0, 4]);
  expect(shown(dear(2), 'penger=ingen&formaal=dele-erfaring')).toBe(2);
  expect(shown(dear(2), 'penger=ingen&formaal=spre')).toBe(0);
});

test('det nærmeste: minst galt først, og av like mye galt det som passer best', () => {
  const tools = [
    tool({
      id: 'mye galt, mye rett',
      cost: 'hoey',
      experience: 'erfaren',
      purposes: ['spre'],
      origin: 'i-bruk',
      examples: 3,
    }),
    tool({
      id: 'lite galt, lite rett',
      cost: 'hoey',
      purposes: ['forankre', 'reflektere', 'spre'],
    }),
    tool({ id: 'lite galt, mer rett', cost: 'hoey', purposes: ['spre'] }),
  ];
  expect(
    rank(tools, read('formaal=spre&penger=ingen&erfaring=ingen')).nearest.map((r) => r.tool.id),
  ).toEqual(['lite galt, mer rett', 'lite galt, lite rett', 'mye galt, mye rett']);
});

test.each([
  [0, 'ingen tid'],
  [45, '45 minutter'],
  [59, '59 minutter'],
  [60, '1 time'],
  [90, '90 minutter'],
  [120, '2 timer'],
  [420, '7 timer'],
  [449, '449 minutter'],
  [450, '1 dag'],
  [675, '1,5 dager'],
  [900, '2 dager'],
  [1000, '2 dager'],
])('%i minutter heter «%s»', (minutes, text) => expect(minutesText(minutes)).toBe(text));

test('en liste i ord', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inWords)).toEqual([
    '',
    'a',
    'a og b',
    'a, b og c',
  ]);
});

test('størrelsen alene forteller for lite, og det som er fortalt, sies i ord', () => {
  expect([
    isEmpty(read('stoerrelse=liten')),
    isEmpty(read('penger=lav')),
    isEmpty(read('stoerrelse=liten&antall=5')),
  ]).toEqual([true, false, false]);
  expect(situationText(read('tid=dag&penger=lav'))).toBe(
    'Dere: inntil en dag til å gjennomføre, litt penger.',
  );
  expect(situationText(read('penger=lav'))).toBe('Dere: litt penger.');
});
