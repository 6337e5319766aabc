import { expect, test } from 'vitest';
import { checkFiles } from '../../checks/check.ts';
import { file, goodFiles, guideText } from '../../checks/fixture.ts';
import { buildToolbox } from '../../content/toolbox.ts';
import { languageCounts, statusGroups, statusRows, valueCounts, wordCounts } from './status.ts';

const nynorsk = guideText
  .replace('Testmøte', 'Nytt møte')
  .replace('Prøvemøte', 'B')
  .replace('language: nb', 'language: nn')
  .replace('## Ikke når', '## Ikkje når')
  .replace('## Slik gjør dere', '## Slik gjer de');
const toolboxOf = (files = goodFiles()) =>
  buildToolbox(checkFiles(files, [], '2026-11-20').entries);
const both = toolboxOf([...goodFiles(), file('verktoy', 'nytt', nynorsk)]);

const words = (id: string): number => both.verktoy.find((g) => g.id === id)?.words ?? 0;

test('ord telles for hver målform', () => {
  const inNb = [...both.verktoy, ...both.eksempler, ...both.opplegg, ...both.maler]
    .filter((item) => item.language === 'nb')
    .map((item) => item.words);
  const [nb, nn] = [inNb.reduce((a, b) => a + b), words('nytt')];
  expect(nn).toBeGreaterThan(100);
  expect(languageCounts(both)).toEqual({
    nb,
    nn,
    nnPercent: Math.round((1000 * nn) / (nb + nn)) / 10,
  });
  expect(languageCounts(both).nnPercent).toBeGreaterThan(30);
  expect(languageCounts(toolboxOf([])).nnPercent).toBe(0);
});

test('én rad per samling som har tekst', () => {
  const rows = wordCounts(both);
  expect(rows.map((r) => r.title)).toEqual([
    'Guider',
    'Eksempler',
    'Kjøreplaner',
    'Maler',
    'Problemer',
    'Kontor',
  ]);
  expect(rows[0]).toEqual({ title: 'Guider', nb: words('testmoete'), nn: words('nytt') });
});

test('en side har status når den har en gjennomgang og en adresse', () => {
  expect(
    statusRows(both).map((r) => [r.title, r.url, r.language, r.status, r.date, r.role, r.owner]),
  ).toEqual([
    ['Nytt møte', '/verktoy/nytt/', 'nn', 'utkast', '2026-01-02', 'Redaksjonen', 'Fagansvarlig'],
    [
      'Testmøte',
      '/verktoy/testmoete/',
      'nb',
      'utkast',
      '2026-01-02',
      'Redaksjonen',
      'Fagansvarlig',
    ],
    [
      'Testeksempel',
      '/eksempler/testeksempel/',
      'nb',
      'utkast',
      '2026-01-02',
      'Redaksjonen',
      'Fagansvarlig',
    ],
    ...['Testmøte på en time', 'Testplan på seks uker'].map((title, i) => [
      title,
      ['/opplegg/testmoete-en-time/', '/opplegg/testplan/'][i],
      'nb',
      'utkast',
      '2026-01-02',
      'Redaksjonen',
      'Fagansvarlig',
    ]),
    ['Testmal', '/maler/testmal/', 'nb', 'utkast', '2026-01-02', 'Redaksjonen', 'Fagansvarlig'],
    [
      'Ingen spør oss',
      '/problem/ingen-spoer-oss/',
      'nb',
      'utkast',
      '2026-01-02',
      'Redaksjonen',
      'Fagansvarlig',
    ],
    ['Region Vest', '/kontor/vest/', 'nb', 'utkast', '2026-01-02', 'Redaksjonen', 'Fagansvarlig'],
  ]);
});

test('setninger uten henvisning telles for hver side', () => {
  const example = statusRows(both).find((r) => r.url === '/eksempler/testeksempel/');
  expect(example).toMatchObject({ sentences: 5, uncited: 4 });
});

test('sidene står under samlingen sin, og det de har felles, kan sies én gang', () => {
  expect(statusGroups(both).map(({ title, items }) => [title, items.length])).toEqual([
    ['Guider', 2],
    ['Eksempler', 1],
    ['Kjøreplaner', 2],
    ['Maler', 1],
    ['Problemer', 1],
    ['Kontor', 1],
  ]);
  expect(valueCounts(statusRows(both), 'status')).toEqual([{ value: 'utkast', count: 8 }]);
});
