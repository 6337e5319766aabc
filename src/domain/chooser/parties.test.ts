import { expect, test } from 'vitest';
import type { Parties } from '../../schemas/situation.ts';
import { read, textOfTool, tool } from './fixture.ts';
import { lineText } from './lines.ts';
import { speaksTo } from './parties.ts';
import { judge } from './rank.ts';
import { reasonsOf } from './reasons.ts';

const several: Parties = { withWhom: ['kommuner'] };
const one: Parties = { who: 'kommune', withWhom: ['kommuner'] };
const own: Parties = { who: 'husbanken', withWhom: ['kolleger'] };
const forHusbanken: Parties = { who: 'husbanken' };

test.each<[name: string, parties: Parties | undefined, told: string, speaks: boolean]>([
  ['uten forutsetning', undefined, 'med=kolleger', true],
  ['flere kommuner, ingenting fortalt', several, '', true],
  ['flere kommuner, med kommuner', several, 'hvem=kommune&med=kommuner', true],
  ['flere kommuner, bare kolleger', several, 'hvem=kommune&med=kolleger', false],
  ['flere kommuner, internt', several, 'hvem=kommune&bruk=internt', false],
  ['flere kontor, internt', { withWhom: ['andre-kontor'] }, 'bruk=internt', true],
  ['en kommune, som er kommune', one, 'hvem=kommune&med=kolleger', true],
  ['en kommune, som er kommune, med brukere', one, 'hvem=kommune&med=brukere', false],
  ['en kommune, som er kommune, med flere', one, 'hvem=kommune&med=brukere&med=ledelse', true],
  ['en kommune, Husbanken med kolleger', one, 'hvem=husbanken&med=kolleger', false],
  ['en kommune, Husbanken med kommuner', one, 'hvem=husbanken&med=kommuner', true],
  ['en kommune, ukjent med kolleger', one, 'med=kolleger', false],
  ['Husbankens egne, Husbanken med kommuner', own, 'hvem=husbanken&med=kommuner', true],
  ['Husbankens egne, Husbanken med forskere', own, 'hvem=husbanken&med=forskere', false],
  ['til Husbanken, ukjent', forHusbanken, 'med=kolleger', true],
  ['til Husbanken, som er kommune', forHusbanken, 'hvem=kommune', false],
])('%s', (_, parties, told, speaks) => expect(speaksTo(parties, read(told))).toBe(speaks));

test('en setning som forutsetter andre enn dem som er med, står ikke på kortet', () => {
  const a = tool({ id: 'a', purposeParties: [several], avoid: [{}, {}] });
  const text = textOfTool(a);
  const tagged = {
    ...text,
    avoid: text.avoid.map((avoid, i) => (i ? avoid : { ...avoid, parties: several })),
  };
  const said = (told: string) => {
    const { fits, watch } = reasonsOf(judge(a, read(told)), read(told), tagged, new Map());
    return [...fits, ...watch].map(lineText);
  };
  expect(said('formaal=dele-erfaring')).toEqual([
    'Slik gir a dele-erfaring.',
    'Grunn 0 i a.',
    'Grunn 1 i a.',
  ]);
  expect(said('formaal=dele-erfaring&med=kolleger')).toEqual(['Grunn 1 i a.']);
});

test.each([
  ['hvem=kommune&med=kolleger', 3, 'Dere trenger minst 2 kommuner til.'],
  ['hvem=kommune&med=ledelse', 2, 'Dere trenger minst én kommune til.'],
  ['hvem=husbanken&med=kolleger', 3, 'Dere trenger minst 3 kommuner med.'],
])(
  'med %s og et verktøy som trenger %i kommuner, står det hva som mangler',
  (told, least, says) => {
    const a = tool({ withWhom: ['kommuner', 'kolleger'], municipalities: least });
    const ranked = judge(a, read(told));
    expect(ranked.verdicts.find(({ fact }) => fact === 'withWhom')?.outcome).toBe('far');
    const { against } = reasonsOf(ranked, read(told), textOfTool(a), new Map());
    expect(against.map(lineText)).toContain(says);
  },
);

test('andre kommuner med, eller ingenting fortalt om hvem: da mangler ingen', () => {
  const a = tool({ withWhom: ['kommuner', 'kolleger'], municipalities: 3 });
  const fits = (told: string) => judge(a, read(told)).distance === 0;
  expect([fits('med=kommuner'), fits('hvem=kommune&med=kolleger&med=kommuner')]).toEqual([
    true,
    true,
  ]);
  expect(fits('hvem=kommune&formaal=dele-erfaring')).toBe(true);
});

test.each([
  ['Kommunen og en rådgiver fra Husbanken', 'Andre statlige aktører enn Husbanken og forskere'],
  ['De som gjør jobben', 'Statlige aktører og forskere'],
])('Husbanken er en av statens, der guiden har den med: %s', (who, absent) => {
  const told = read('hvem=kommune&med=regional-stat&med=forskere');
  const a = tool({ use: ['eksternt'] });
  const { against } = reasonsOf(judge(a, told), told, textOfTool(a, { who }), new Map());
  expect(against.map(lineText)).toContain(`${absent} er vanligvis ikke med.`);
});
