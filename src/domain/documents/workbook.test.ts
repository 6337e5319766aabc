import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import type { DocumentModel } from './model.ts';
import { templateDocument } from './template.ts';
import { answerFields } from './workbook-fields.ts';
import { workbookFile } from './workbook.ts';

afterEach(() => vi.useRealTimers());

const bytes = async (model: DocumentModel): Promise<Uint8Array> =>
  new Uint8Array(await (await workbookFile(model)).arrayBuffer());
const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

interface Read {
  names: string[];
  /** The texts of each sheet by cell address. */
  sheets: Map<string, string>[];
  xml: string[];
}

/** Reads a workbook back, without the library that wrote it. */
async function read(model: DocumentModel): Promise<Read> {
  const parts = unzipSync(await bytes(model));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, si = '']) =>
      unescaped([...si.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join('')),
  );
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
  const xml = names.map((_, i) => part(`xl/worksheets/sheet${i + 1}.xml`));
  const sheets = xml.map(
    (sheet) =>
      new Map(
        [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(
          ([, cell = '', n]) => [cell, shared[Number(n)] ?? ''] as const,
        ),
      ),
  );
  return { names, sheets, xml };
}

const form: DocumentModel = {
  title: 'Skjema',
  language: 'nb',
  source: 'Fra Verktøykassa',
  blocks: [
    { type: 'heading', level: 2, text: 'Om dere' },
    { type: 'guidance', text: 'Skriv kort.' },
    { type: 'question', text: '=1+1', answer: 'tall', options: [] },
    { type: 'question', text: 'Har dere plan?', answer: 'valg', options: ['Ja', 'Nei "nå"'] },
    { type: 'question', text: 'Delvis?', answer: 'valg', options: ['Ja, delvis', 'Nei'] },
    {
      type: 'table',
      caption: 'Mål',
      header: ['Mål', 'Status'],
      rows: [
        ['Flere boliger', ''],
        ['Færre i midlertidig', ''],
      ],
    },
    { type: 'table', caption: 'Tiltak', header: ['Hva', 'Hvem'], rows: [['', '']] },
    { type: 'checklist', text: 'Før dere sender', items: ['@lest'] },
  ],
};

test('hvert spørsmål er én rad i skjemaet og én kolonne der svarene samles, i samme rekkefølge', async () => {
  const { names, sheets } = await read(form);
  const questions = [
    'Hvem svarer',
    '=1+1',
    'Har dere plan?',
    'Delvis?',
    'Mål: Flere boliger – Status',
    'Mål: Færre i midlertidig – Status',
    'Tiltak: Hva',
    'Tiltak: Hvem',
    '@lest',
  ];
  expect(names).toEqual(['Skjema', 'Samle', 'Slik gjør dere']);
  expect(questions.map((_, i) => sheets[0]?.get(`B${i + 4}`))).toEqual(questions);
  expect(questions.map((_, i) => sheets[1]?.get(`${'ABCDEFGHI'.charAt(i)}1`))).toEqual(questions);
  expect([sheets[0]?.get('D3'), sheets[0]?.get('A5'), sheets[0]?.get('C5')]).toEqual([
    'Svar',
    'Om dere',
    'Skriv et tall',
  ]);
});

test('ingen rute er en formel, heller ikke når teksten begynner som en', async () => {
  const { xml } = await read(form);
  expect(xml.join('')).not.toMatch(/<f[ >]/);
});

test('svar å velge mellom er en liste i rutene, der Excel tåler dem', async () => {
  const { xml } = await read(form);
  const lists = (sheet = ''): string[][] =>
    [...sheet.matchAll(/sqref="([^"]+)"><formula1>([^<]*)</g)].map(([, at = '', list = '']) => [
      at,
      unescaped(list),
    ]);
  expect(lists(xml[0])).toEqual([
    ['D6:D6', '"Ja,Nei ""nå"""'],
    ['D12:D12', '"Ja,Nei"'],
  ]);
  expect(lists(xml[1])).toEqual([
    ['C2:C61', '"Ja,Nei ""nå"""'],
    ['I2:I61', '"Ja,Nei"'],
  ]);
});

test('hver mal der svar samles, blir en arbeidsbok med et spørsmål i hver rad', async () => {
  for (const template of loadToolbox().maler.filter(({ data }) => data.collect)) {
    const model = templateDocument(template, 'https://x.no');
    const fields = answerFields(model);
    const { sheets, xml } = await read(model);
    expect(fields.length, template.id).toBeGreaterThan(1);
    expect(fields.map((_, i) => sheets[0]?.get(`B${i + 4}`))).toEqual(
      fields.map((f) => f.question),
    );
    expect(xml[1]?.match(/<row r="1"[^>]*>.*?<\/row>/s)?.[0].match(/<c /g)).toHaveLength(
      fields.length,
    );
  }
});

test('samme mal gir de samme bytene i dag og om et år', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01') });
  const before = await bytes(form);
  vi.setSystemTime(new Date('2027-05-05T12:34:56Z'));
  expect(await bytes(form)).toEqual(before);
});
