import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../checks/check.ts';
import { goodFiles } from '../checks/fixture.ts';
import { parseFrontmatter } from '../content/frontmatter.ts';
import { nameClashes, proposeSlug } from './propose.ts';
import { kindOf, questionsFor, readAnswer, startable } from './questions.ts';
import { collect, openDesk, whatIsLeft, writeNew } from './start.ts';
import { fileText } from './write.ts';

const root = mkdtempSync(join(tmpdir(), 'verktoykassa-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
for (const file of goodFiles()) {
  mkdirSync(join(root, file.collection), { recursive: true });
  writeFileSync(join(root, file.collection, `${file.id}.md`), file.text);
}
const desk = openDesk(root, '2026-11-20');
const guide = new Map(questionsFor('verktoy').map((f) => [f.path, f]));
const answer = (path: string, text: string) => readAnswer(guide.get(path)!, text, desk.names);

describe('svar', () => {
  test.each([
    ['use', '1, eksternt', ['internt', 'eksternt']],
    ['category', '2', 'prosessuelle'],
    ['effort.running.amount', '0,5', 0.5],
    ['aliases', 'Et navn, et annet ', ['Et navn', 'et annet']],
    ['aliases', '', undefined],
    ['title', '  Møte  ', 'Møte'],
    ['review.date', '2026-11-20', '2026-11-20'],
    ['review.date', '5.1.2026', '2026-01-05'],
    ['language', 'Bokmål', 'nb'],
    ['phase', 'først, 2', ['foer', 'underveis']],
    ['aliases', '[Et navn, et annet]', ['Et navn', 'et annet']],
    ['participants.who', '"Fagfolk fra to kommuner"', 'Fagfolk fra to kommuner'],
    ['title', 'Møte'.normalize('NFD'), 'Møte'],
  ])('%s: «%s»', (path, text, value) => expect(answer(path, text)).toEqual({ value }));

  test.each([
    ['title', '', 'mangler. Fyll inn feltet.'],
    [
      'category',
      '9',
      'kan ikke være «9». Velg en av: fou, prosessuelle, organisatoriske, strukturelle, digitale.',
    ],
    ['participants.min', 'mange', 'skal være et tall, men er tekst. Rett verdien.'],
    [
      'use',
      'alle, 9',
      'kan ikke være «alle». Velg en av: internt, eksternt. Det kan ikke være «9». Velg en av: internt, eksternt.',
    ],
    [
      'review.date',
      '31.2.2026',
      '«2026-02-31» er ikke en dato. Skriv år-måned-dag i anførselstegn, for eksempel "2026-11-20".',
    ],
    ['use', '1, 1', 'har samme verdi to ganger. Fjern den ene.'],
  ])('%s: «%s» er feil', (path, text, fault) => expect(answer(path, text)).toEqual({ fault }));

  test('en referanse må finnes', () => {
    const office = questionsFor('eksempler').find((f) => f.path === 'office')!;
    expect(readAnswer(office, 'vest', desk.names)).toEqual({ value: 'vest' });
    expect(readAnswer(office, 'Vest', desk.names)).toEqual({ value: 'vest' });
    expect(readAnswer(office, 'vestt', desk.names)).toEqual({
      fault: 'Fant ikke noe kontor som heter «vestt». Mente du «vest»?',
    });
  });
});

test('to spørsmål er aldri like', () => {
  for (const collection of Object.values(startable)) {
    const asked = questionsFor(collection).map((f) => f.help.description);
    expect(new Set(asked).size).toBe(asked.length);
  }
  expect(guide.get('effort.followUp.amount')?.help.description).toBe('Oppfølging: hvor mye');
});

test('det man vil lage, kan sies på flere måter', () => {
  expect(['guide', 'Guide', '2', 'ord', 'verktøy', 'rapport', 'noe', '', '10'].map(kindOf)).toEqual(
    ['guide', 'guide', 'eksempel', 'begrep', 'guide', 'kilde', undefined, undefined, undefined],
  );
});

test('hvert obligatorisk felt har et spørsmål', () => {
  for (const collection of Object.values(startable)) {
    const { faults } = collect(collection, new Map(), desk);
    const paths = new Set(
      questionsFor(collection)
        .filter((f) => f.required)
        .map((f) => f.path),
    );
    for (const { field } of faults) expect(paths).toContain(field.path);
  }
});

const answers: Record<string, Record<string, string>> = {
  guide: {
    title: 'Nytt møte',
    summary: 'Et møte: kort, og godt.',
    category: '2',
    use: '1',
    'participants.who': 'Kolleger, og flere',
    'participants.min': '2',
    'participants.max': '9',
    withWhom: '1',
    'effort.preparation.amount': '30',
    'effort.preparation.unit': '1',
    'effort.running.amount': '0,5',
    'effort.running.unit': '2',
    'effort.followUp.amount': '0',
    'effort.followUp.unit': '1',
    cost: '1',
    experience: '1',
    phase: '1',
    forWhom: '1',
    knowledge: '2',
    'review.note': 'Egne råd: alt.',
  },
  eksempel: {
    title: 'Nytt eksempel',
    summary: 'Kort.',
    evidence: '2',
    results: '1',
    'review.note': 'Fra én side.',
    tools: 'testmoete',
    office: 'vest',
  },
  begrep: { title: 'Nytt ord', guide: 'testmoete' },
  opplegg: {
    title: 'Ny kjøreplan',
    summary: 'Et opplegg.',
    guide: 'testmoete',
    variant: 'En halv time',
    purposes: '1',
    kind: '1',
    'people.min': '4',
    'people.usual': '8',
    'people.max': '12',
    halfCome: 'Gå videre, med færre.',
    archive: 'Referatet.',
    'review.note': 'Egne råd.',
  },
  mal: {
    title: 'Ny mal',
    summary: 'Et skjema.',
    kind: '1',
    guides: 'testmoete',
    filledBy: 'Kommunen',
    minutes: '10',
    'review.note': 'Eget forslag.',
  },
  løp: {
    title: 'Nytt løp',
    summary: 'Tre steg.',
    forWhom: '1',
    weeks: '30',
    people: 'Fem kommuner',
    effort: 'Ti dager for prosjektlederen',
    'review.note': 'Egne råd.',
  },
  problem: {
    title: 'Ingen svarer oss',
    summary: 'Det andre har prøvd.',
    guides: 'testmoete',
    'review.note': 'Egne råd.',
  },
  kilde: {
    title: 'Ny rapport',
    shortTitle: 'Ny 2020',
    authors: 'Kari Nordmann, Ola Nordmann',
    publisher: 'Forlag',
    year: '2020',
    kind: 'Rapport',
    summary: 'En rapport.',
    'pages.from': '1',
    'pages.to': '20',
  },
  kommune: {
    title: 'Ny kommune',
    countyThen: 'Vestland',
    'position.lat': '60.39',
    'position.lon': '5.32',
  },
};

/** Problems that only say: here the writer has to write. */
const toWrite = ['section-empty', 'too-few-words', 'empty-body', 'example-uncited'];

test.each(Object.entries(startable))(
  '%s: filen har ingen feil utenom det skribenten må skrive',
  (kind, collection) => {
    const { data, faults } = collect(
      collection,
      new Map(Object.entries(answers[kind] ?? {})),
      desk,
    );
    expect(faults).toEqual([]);
    const path = writeNew(collection, `ny-${kind}`, data, desk);
    expect(path).toContain(`ny-${kind}.md`);
    // What else a run sheet needs follows from what kind it is; the steps of a route name real
    // guides; an example has to point to a problem.
    const after: Record<string, string> = {
      opplegg: 'required',
      løp: 'unknown-ref',
      problem: 'problem-unused',
    };
    const left = [...toWrite, after[kind] ?? ''];
    expect(whatIsLeft(desk).filter((p) => path.endsWith(p.file) && !left.includes(p.code))).toEqual(
      [],
    );
    expect(() => writeNew(collection, `ny-${kind}`, data, desk)).toThrow('finnes allerede');
  },
);

test('en kilde uten sidetall kan vises til som en helhet', () => {
  const { data } = collect('kilder', new Map(Object.entries({ title: 'Nettside' })), desk);
  expect(data.chapters).toEqual([{ id: 'hele', title: 'Hele teksten' }]);
});

test('felt skrives slik folk skriver dem, og leses likt igjen', () => {
  const data = {
    title: 'Kort: ja',
    aliases: ['A, b', 'C'],
    review: { date: '2026-11-20', note: 'x: y' },
    effort: { running: { amount: 1, unit: 'dager' } },
    offices: [{ office: 'vest', place: 'rapport:5' }],
    authors: [],
  };
  const text = fileText('begreper', data, 'Tekst.\n');
  expect(text).toBe(
    '---\ntitle: "Kort: ja"\naliases: ["A, b", C]\nreview: { date: "2026-11-20", note: "x: y" }\neffort:\n  running: { amount: 1, unit: dager }\noffices:\n  - { office: vest, place: "rapport:5" }\nauthors: []\n---\nTekst.\n',
  );
  expect(parseFrontmatter(text)).toMatchObject({ data });
});

test('forslag til adresse', () => {
  expect(proposeSlug('Møte på øya – en prøve!', new Set())).toBe('moete-paa-oeya-en-proeve');
  expect(proposeSlug('Møte', new Set(['moete', 'moete-2']))).toBe('moete-3');
  expect(proposeSlug('😀', new Set())).toBe('uten-navn');
});

test('navn som finnes, også som alias og nesten likt', () => {
  const { entries } = checkFiles(goodFiles(), [], '2026-11-20');
  expect(nameClashes('«prøvemøte»', entries)).toEqual([
    { name: 'Prøvemøte', path: 'content/verktoy/testmoete.md', same: true },
  ]);
  expect(nameClashes('Testmøter', entries).map((c) => c.same)).toEqual([false]);
  expect(nameClashes('Noe helt annet', entries)).toEqual([]);
});
