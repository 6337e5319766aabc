import { expect, test } from 'vitest';
import type { Parties } from '../../schemas/situation.ts';
import { read, textOfTool, tool } from './fixture.ts';
import { lineText } from './lines.ts';
import { companions, speaksTo } from './parties.ts';
import { judge } from './rank.ts';
import { reasonsOf } from './reasons.ts';
import { useful } from './sheet-fit.ts';
import type { Tool } from './tool.ts';

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
  ['flere kontor, internt', { withWhom: ['andre-kontor'] }, 'bruk=internt', false],
  ['flere kommuner, bare hvem fortalt', several, 'hvem=kommune', false],
  ['en kommune, som er kommune med andre kommuner', one, 'hvem=kommune&med=kommuner', false],
  ['en kommune, ukjent med kommuner', one, 'med=kommuner', false],
  ['en kommune, som er kommune', one, 'hvem=kommune&med=kolleger', true],
  ['en kommune, som er kommune, med brukere', one, 'hvem=kommune&med=brukere', false],
  ['en kommune, som er kommune, med flere', one, 'hvem=kommune&med=brukere&med=ledelse', true],
  ['en kommune, Husbanken med kolleger', one, 'hvem=husbanken&med=kolleger', false],
  ['en kommune, Husbanken med kommuner', one, 'hvem=husbanken&med=kommuner', true],
  ['en kommune, ukjent med kolleger', one, 'med=kolleger', false],
  ['Husbankens egne, Husbanken med kommuner', own, 'hvem=husbanken&med=kommuner', true],
  ['Husbankens egne, Husbanken med forskere', own, 'hvem=husbanken&med=forskere', false],
  ['til Husbanken, ukjent', forHusbanken, 'med=kolleger', false],
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

const saidOf = (a: Tool, told: string) => {
  const situation = read(told);
  const { fits, against } = reasonsOf(judge(a, situation), situation, textOfTool(a), new Map());
  return { fits: fits.map(lineText), against: against.map(lineText) };
};

test('for en kommune er Husbanken en av statens, og kan være med', () => {
  expect(saidOf(tool(), 'hvem=kommune&med=regional-stat&med=forskere').against).toContain(
    'Guiden regner ikke med at forskere og statlige aktører utenom Husbanken deltar.',
  );
});

test('et internt verktøy er ikke for folk utenfra', () => {
  const a = tool({ use: ['internt'] });
  const outcome = (told: string) =>
    judge(a, read(told)).verdicts.find(({ fact }) => fact === 'withWhom')?.outcome;
  expect(['med=kolleger', 'med=kolleger&med=brukere', 'med=brukere'].map(outcome)).toEqual([
    'fits',
    'far',
    'out',
  ]);
  expect(saidOf(a, 'med=brukere').against).toContain(
    'Verktøyet er internt, og guiden regner ikke med at brukere deltar.',
  );
});

test('tar setningen andre for gitt, står bare at verktøyet er laget for det', () => {
  const a = tool({ purposeParties: [one], withWhom: ['kommuner'] });
  expect(saidOf(a, 'formaal=dele-erfaring&med=kommuner').fits).toContain(
    'Verktøyet er laget for å dele erfaring.',
  );
  expect(saidOf(a, 'formaal=dele-erfaring').fits).toContain('Slik gir a dele-erfaring.');
});

test('andre kommuner er ikke med der guiden mener den ene', () => {
  const a = tool({ purposeParties: [one], withWhom: ['kommuner', 'ledelse'] });
  const told = (query: string) => companions(a, read(query));
  expect(told('hvem=kommune&med=kommuner')).toEqual(['ledelse']);
  expect(told('hvem=kommune&med=kolleger')).toEqual(['ledelse', 'kolleger', 'andre-kontor']);
  expect(told('hvem=husbanken&med=kommuner')).toEqual(['kommuner', 'ledelse']);
  const both = tool({ purposeParties: [one, several], withWhom: ['kommuner'] });
  expect(companions(both, read('hvem=kommune&med=kommuner'))).toEqual(['kommuner']);
});

test('et opplegg nevnes ikke når ingen av dem som er med, er med i verktøyet', () => {
  const a = tool({ sheets: [{ min: 10, max: 20, minutes: 60 }] });
  expect(useful(a, read('med=brukere'))).toEqual([]);
  expect(useful(a, read('med=kolleger&med=brukere'))).toEqual([0]);
});
