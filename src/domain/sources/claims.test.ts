import { expect, test } from 'vitest';
import { checkFiles } from '../../checks/check.ts';
import { exampleText, file, goodFiles, withGuide } from '../../checks/fixture.ts';
import { buildToolbox, type Toolbox } from '../../content/toolbox.ts';
import type { ContentFile } from '../../content/files.ts';
import { collectionNames, type CollectionName } from '../../schemas/collections.ts';
import type { Item } from '../../content/render.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { claims, type Claim } from './claims.ts';
import { restOf, restText } from './rest.ts';
import { fieldPlaces } from './field-places.ts';

const toolboxOf = (files: readonly ContentFile[]): Toolbox =>
  buildToolbox(checkFiles(files, [], '2026-11-28').entries);
const ofPage = (files: readonly ContentFile[], page: string): Claim[] =>
  claims(toolboxOf(files)).filter((claim) => claim.page === page);
const withExample = (change: (text: string) => string): ContentFile[] => [
  ...goodFiles().filter((f) => f.collection !== 'eksempler'),
  file('eksempler', 'testeksempel', change(exampleText)),
];

test('hver setning med henvisning er en påstand, med sted og overskrift', () => {
  expect(
    ofPage(goodFiles(), '/verktoy/testmoete/').map((c) => [c.part, c.sentence, c.placeText]),
  ).toEqual([
    ['', 'Et møte.', 's. 5'],
    ['Det som hjelper', 'Dette er et kort punkt som folk kan lese fort.', 'Første kapittel'],
    ['Fallgruver', 'Det blir for langt.', 's. 6'],
  ]);
});

test('felt med sted er påstander også', () => {
  const [told] = ofPage(goodFiles(), '/eksempler/testeksempel/');
  expect(told).toMatchObject({
    part: 'told',
    sentence: 'Ventetida gikk ned.',
    source: 'rapport',
    place: '5',
    certainty: 'sikkert',
    why: '',
  });
  expect(ofPage(goodFiles(), '/opplegg/testmoete-en-time/').map((c) => c.sentence)).toEqual([
    'Runden.',
  ]);
});

test('det kilden bare nevner, er usikkert', () => {
  const found = ofPage(
    withExample((text) => text.replace('evidence: erfaring', 'evidence: nevnt')),
    '/eksempler/testeksempel/',
  );
  expect(new Set(found.map((c) => [c.certainty, c.why].join()))).toEqual(
    new Set(['usikkert,Kort nevnt i kilden']),
  );
});

test('i en guide med egen framgangsmåte er det som støtter stegene, usikkert', () => {
  const found = ofPage(
    withGuide((text) => text.replace('howBasis: begge', 'howBasis: eget-forslag')),
    '/verktoy/testmoete/',
  );
  expect(found.map((c) => c.certainty)).toEqual(['sikkert', 'usikkert', 'usikkert']);
});

test('kontoret vi har lest oss til, er usikkert, og det tabellen sier, er sikkert', () => {
  const office = (basis: string): string =>
    `offices: [{ office: vest, use: internt, wording: Møter, place: "rapport:5", basis: ${basis} }]\norigin:`;
  const claim = (basis: string) =>
    ofPage(
      withGuide((text) => text.replace('origin:', office(basis))),
      '/verktoy/testmoete/',
    )[0];
  expect(claim('lesning')).toMatchObject({
    sentence: 'Region Vest: «Møter»',
    certainty: 'usikkert',
    why: 'vår lesning',
  });
  expect(claim('kapittel')?.certainty).toBe('sikkert');
});

test('der kildene er uenige, sier både feltet og setningen det', () => {
  const found = ofPage(
    withExample((text) =>
      text
        .replace(
          'evidence:',
          'disagreements: [{ matter: Hvilke år, versions: [{ says: "2014", place: "rapport:5" }, { says: "2015", place: "rapport:6" }] }]\nevidence:',
        )
        .replace('Tekst.[^rapport:5]', 'Det var i 2014.[^rapport:5] Noe annet.[^rapport:5]'),
    ),
    '/eksempler/testeksempel/',
  );
  expect(found.filter((c) => c.disagreement === 'Hvilke år').map((c) => c.sentence)).toEqual([
    'Hvilke år: 2014',
    'Hvilke år: 2015',
    'Det var i 2014.',
  ]);
});

test('setningene telles, og de uten henvisning er våre', () => {
  const toolbox = toolboxOf(goodFiles());
  const [guide] = toolbox.verktoy;
  if (!guide) throw new Error('guiden mangler');
  const rest = restOf(guide);
  expect([rest.cited, rest.sources]).toEqual([3, [{ id: 'rapport', count: 3 }]]);
  expect(rest.sentences).toBeGreaterThan(20);
  expect(restText(toolbox, guide)).toBe(
    `Dette bygger på: Rapport 2016 (3 setninger). Vårt eget råd: ${rest.sentences - 3} av ${rest.sentences} setninger.`,
  );
});

test('ingen henvisning og ikke noe felt blir borte på veien', () => {
  const toolbox = loadToolbox();
  const all = claims(toolbox);
  for (const name of collectionNames)
    for (const item of toolbox[name] as Item<CollectionName>[]) {
      if (!item.url) continue;
      const labels = new Set(
        all.filter((c) => c.page === item.url).map((c) => `${c.source}:${c.place}`),
      );
      const wanted = [
        ...item.citations.map((c) => c.label),
        ...fieldPlaces(item.data).map(({ place }) => place),
      ];
      expect([...labels].sort(), item.path).toEqual([...new Set(wanted)].sort());
    }
  expect(all.filter((c) => !c.sentence)).toEqual([]);
});
