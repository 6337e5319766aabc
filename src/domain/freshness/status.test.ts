import { expect, test } from 'vitest';
import { checkFiles } from '../../checks/check.ts';
import { file, goodFiles, guideText } from '../../checks/fixture.ts';
import { buildToolbox } from '../../content/toolbox.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { textOf } from '../../schemas/values.ts';
import { buildDay } from '../../site/build-day.ts';
import { dueDate, isOverdue } from './freshness.ts';
import {
  checkedCount,
  languageCounts,
  nynorskShares,
  reviewSpan,
  saidOf,
  statusGroups,
  statusIndex,
  statusPages,
  statusRows,
  statusUrl,
  valueCounts,
  wordCounts,
} from './status.ts';

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
  expect(rows[0]).toEqual({
    title: 'Guider',
    url: '/status/verktoy/',
    nb: words('testmoete'),
    nn: words('nytt'),
  });
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

test('samlingen med flest sider står først, med andelen som er kontrollert', () => {
  const index = statusIndex(both);
  expect(index.map(({ count }) => count)).toEqual(
    index.map(({ count }) => count).sort((a, b) => b - a),
  );
  for (const { count, checked, share } of index) expect(share).toBe((100 * checked) / count);
  expect(statusIndex(toolboxOf([]))).toEqual([]);
});

test('samlinger med mindre enn en firedel nynorsk står først og er merket', () => {
  const shares = nynorskShares(both);
  expect(shares.at(-1)).toMatchObject({ title: 'Guider', url: '/status/verktoy/', under: false });
  for (const { percent, under } of shares) expect(under).toBe(percent < 25);
  expect(shares.map(({ percent }) => percent)).toEqual(
    shares.map(({ percent }) => percent).sort((a, b) => a - b),
  );
});

test('hvert navn i søylene fører til sidene det gjelder', () => {
  const toolbox = loadToolbox('content');
  const known = new Set(statusPages(toolbox).map(({ id }) => statusUrl(id)));
  for (const { url } of nynorskShares(toolbox).filter((row) => row.url.startsWith('/status/')))
    expect(known).toContain(url);
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
  expect(valueCounts(statusRows(both), 'status')).toEqual([
    { text: textOf('reviewStatus', 'utkast'), language: undefined, count: 8 },
  ]);
});

test('rolle og eier sies på målformen til siden, dato og status med ord', () => {
  const [row] = statusRows(both);
  if (!row) throw new Error('Ingen side har status.');
  expect(saidOf(row, 'role')).toEqual({ text: 'Redaksjonen', language: 'nn' });
  expect(saidOf(row, 'owner')).toEqual({ text: 'Fagansvarlig', language: 'nn' });
  expect(saidOf(row, 'date')).toEqual({ text: '2. januar 2026', language: undefined });
  expect(saidOf(row, 'status')).toEqual({
    text: textOf('reviewStatus', 'utkast'),
    language: undefined,
  });
});

test('det sider på begge målformer sier likt, telles på bokmål, og resten på målformen sin', () => {
  expect(valueCounts(statusRows(both), 'owner')).toEqual([
    { text: 'Fagansvarlig', language: 'nb', count: 8 },
  ]);
  const own = statusRows(both).map((row) =>
    row.language === 'nn' ? { ...row, role: 'Redaksjonen, ikkje kontrollert' } : row,
  );
  expect(valueCounts(own, 'role')).toEqual([
    { text: 'Redaksjonen', language: 'nb', count: 7 },
    { text: 'Redaksjonen, ikkje kontrollert', language: 'nn', count: 1 },
  ]);
});

test('natt for natt: hver side sier fra første gang natta etter tolv måneder, og ikke før', () => {
  const rows = statusRows(loadToolbox());
  expect(rows.length).toBeGreaterThan(100);
  const day = (iso: string, days: number): string =>
    new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
  for (const { date, url } of rows) {
    const due = dueDate(date);
    // What a build says, told by the clock that it is given.
    const said = [-1, 0, 1].map((nights) => {
      const seconds = Date.parse(`${day(due, nights)}T02:00:00Z`) / 1000;
      return isOverdue(due, buildDay({ SOURCE_DATE_EPOCH: String(seconds) }));
    });
    expect(said, url).toEqual([false, false, true]);
  }
});

test('samme rolle på bokmål og nynorsk telles én gang, på bokmål', () => {
  const rows = statusRows(both)
    .slice(0, 2)
    .map((row, i) =>
      i === 0
        ? { ...row, owner: 'Fagansvarleg for digitale tenester', language: 'nn' as const }
        : { ...row, owner: 'Fagansvarlig for digitale tjenester', language: 'nb' as const },
    );
  expect(valueCounts(rows, 'owner')).toEqual([
    { text: 'Fagansvarlig for digitale tjenester', language: 'nb', count: 2 },
  ]);
});

test('det som er kontrollert av fagfolk, telles for seg', () => {
  const [row] = statusRows(toolboxOf());
  if (!row) throw new Error('Prøveinnholdet har en side med status.');
  const rows = (['kontrollert', 'utkast', 'kontrollert'] as const).map((status) => ({
    ...row,
    status,
  }));
  expect(checkedCount(rows)).toBe(2);
});

test('oversikten har hver samling, med antall, og veien til en side med alle radene', () => {
  expect(new Set(statusIndex(both).map(({ title, count }) => `${title} ${count}`))).toEqual(
    new Set(statusGroups(both).map(({ title, items }) => `${title} ${items.length}`)),
  );
  expect(statusIndex(both)[0]).toMatchObject({ url: '/status/verktoy/', checked: 0 });
  for (const toolbox of [both, loadToolbox()]) {
    const pages = statusPages(toolbox);
    expect(pages.flatMap(({ items }) => items)).toEqual(statusRows(toolbox));
    const urls = pages.map(({ id, number }) => statusUrl(id, number));
    expect(new Set(urls).size).toBe(urls.length);
    for (const { url, due, title } of statusIndex(toolbox)) {
      expect(urls).toContain(url);
      const own = pages.filter((page) => page.title === title).flatMap(({ items }) => items);
      expect(own.every((row) => row.due >= due)).toBe(true);
    }
  }
});

test('en lang samling står på flere sider, og ingen andre', () => {
  const [guide] = both.verktoy;
  if (!guide) throw new Error('Prøveinnholdet har en guide.');
  const many = { ...both, verktoy: Array.from({ length: 450 }, () => guide) };
  expect(
    statusPages(many).map(({ id, number, pages, items }) => [id, number, pages, items.length]),
  ).toEqual([
    ['verktoy', 1, 3, 200],
    ['verktoy', 2, 3, 200],
    ['verktoy', 3, 3, 50],
    ...statusGroups(both)
      .slice(1)
      .map(({ id, items }) => [id, 1, 1, items.length]),
  ]);
});

test('den eldste og den nyeste gjennomgangen er første og siste dag', () => {
  const [row] = statusRows(both);
  if (!row) throw new Error('Ingen side har status.');
  const days = ['2026-03-01', '2025-12-31', '2026-02-02'].map((date) => ({ ...row, date }));
  expect(reviewSpan(days)).toEqual({ first: '2025-12-31', last: '2026-03-01' });
  expect(reviewSpan([])).toBeUndefined();
});

test('det som telles av et felt, går opp i alle sidene', () => {
  const rows = statusRows(loadToolbox());
  for (const field of ['status', 'owner', 'role', 'date'] as const)
    expect(valueCounts(rows, field).reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
});
