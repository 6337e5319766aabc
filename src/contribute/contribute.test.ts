import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { wordFile } from '../domain/documents/word-file.ts';
import { formNames } from './asked.ts';
import { emptyDocument, sentDocument } from './documents.ts';
import { faultsIn, type Answered } from './faults.ts';
import { textFromWord } from './from-word.ts';
import { letter } from './letter.ts';
import { fieldsOf } from '../schemas/walk.ts';
import { questionsOf, type Question } from './questions.ts';
import { emptyText, linesOf, readSent, sentText } from './text.ts';

const pages = (collection: string) => [
  { id: 'mandal', data: { title: 'Mandal', nameNow: 'Lindesnes' } },
  { id: `en-av-${collection}`, data: { title: `En av ${collection}` } },
];
const questions = questionsOf('erfaring', pages);
const asked = (field: string): Question => questions.find((q) => q.field === field)!;
const FROM = 'https://kasse.example/bidra/erfaring/';

test('grensene og valgene i spørsmålene er skjemaets', () => {
  expect(asked('title')).toMatchObject({ form: 'line', max: 90, required: true });
  expect(asked('summary')).toMatchObject({ form: 'text', max: 160, hint: 'Høyst 160 tegn.' });
  expect(asked('period.from')).toMatchObject({ form: 'number', min: 1990, max: 2100 });
  expect(asked('problems')).toMatchObject({ form: 'many', max: 3 });
  expect(asked('targetGroups').options[0]).toEqual({
    value: 'alle',
    text: 'alle som bor i kommunen',
  });
  expect(asked('municipalities').options.map(({ text }) => text)).toEqual([
    'Lindesnes',
    'Mandal',
    'En av kommuner',
  ]);
});

test('der svaret kan nevne flere verktøy enn en liste tar, skrives navnene', () => {
  const many = (collection: string) =>
    Array.from({ length: collection === 'verktoy' ? 301 : 2 }, (_, i) => ({
      id: `nr-${i}`,
      data: { title: `Nr. ${i}` },
    }));
  const tools = questionsOf('erfaring', many).find(({ field }) => field === 'tools');
  expect(tools).toMatchObject({ form: 'named', hint: 'Er det flere, så skill med komma.' });
  expect(asked('tools').form).toBe('one');
});

test('hvert spørsmål er stilt én gang, og få må skrives', () => {
  for (const form of formNames) {
    const all = questionsOf(form, pages);
    expect(new Set(all.map(({ asks }) => asks)).size).toBe(all.length);
    const written = all.filter(({ form: how }) => ['line', 'text', 'lines'].includes(how));
    expect(written.filter(({ required }) => required).length).toBeLessThanOrEqual(5);
    expect(written.filter(({ first }) => first).length).toBeLessThanOrEqual(8);
    // Nobody must look for what must be answered.
    expect(all.filter(({ required, first }) => required && !first)).toEqual([]);
  }
});

test('det en guide ikke klarer seg uten, blir spurt om, eller redaktøren kan lese det av andre svar', () => {
  const must = questionsOf('verktoy', pages).filter(({ required }) => required);
  const asks = must.flatMap(({ field }) => field?.split(/[.[]/)[0] ?? []);
  const proposed = ['language', 'categoryBasis', 'origin', 'howBasis', 'owner', 'review'];
  // The words of others: whom they meet, and when to leave it.
  const derived = ['use', 'avoidWhen'];
  expect(
    fieldsOf('verktoy')
      .filter(({ required }) => required)
      .map(({ name }) => name)
      .filter((name) => ![...asks, ...proposed, ...derived].includes(name)),
  ).toEqual([]);
});

test('hvert tall har en setning om hvordan det skrives, og den er også rådet', () => {
  const numbers = formNames
    .flatMap((form) => questionsOf(form, pages))
    .filter(({ form }) => ['number', 'span', 'time'].includes(form));
  expect(numbers.length).toBeGreaterThan(4);
  for (const { number, hint } of numbers) expect(hint).toBe(number);
  expect(numbers.every(({ number }) => number?.startsWith('Skriv '))).toBe(true);
});

test('det som er skrevet, leses tilbake, også overskrifter, tomme linjer og gåseøyne', () => {
  const answers = questions.map(({ asks }, i) => ({
    asks,
    answer: i % 2 ? `Svar ${i}\n\n## Hva gjorde dere?\n\\# «to» <b>tre</b>` : `Svar ${i}`,
  }));
  const { answers: read, before } = readSent(sentText('Erfaring', FROM, answers), questions);
  expect([...read].map(([{ asks }, answer]) => ({ asks, answer }))).toEqual(answers);
  expect(before).toEqual([]);
});

test('svar leses fra e-post og Word: CRLF, spørsmål uten #, og noe foran', () => {
  const { answers, before } = readSent(
    'Hei!\r\n\r\nHva kan vi kalle det?\r\n Faste møter\r\nHva gjorde  dere?\r\nMøtte hverandre.\r\n',
    questions,
  );
  expect([...answers.values()]).toEqual(['Faste møter', 'Møtte hverandre.']);
  expect(before).toEqual(['Hei!']);
});

test('en tom fil har alle spørsmål, og ingen svar før noen skriver', () => {
  const empty = emptyText('Erfaring', FROM, questions);
  for (const { asks } of questions) expect(empty).toContain(`## ${asks}\n`);
  const chosen = ({ answers }: ReturnType<typeof readSent>) =>
    [...answers.values()].filter((answer) => linesOf(answer).length);
  expect(chosen(readSent(empty, questions))).toEqual([]);
  const ticked = empty.replace('- [ ] folk uten fast bolig', '- [x] folk uten fast bolig');
  expect(chosen(readSent(ticked, questions)).map(linesOf)).toEqual([['folk uten fast bolig']]);
});

const answered = (more: Partial<Answered>): Answered => ({
  asks: 'Hva?',
  form: 'line',
  required: false,
  answer: '',
  ...more,
});

test.each([
  ['tomt', answered({ required: true, answer: ' \n' }), 'mangler. Fyll inn feltet.'],
  [
    'for langt',
    answered({ max: 5, answer: 'seks t' }),
    'er 6 tegn, men kan være høyst 5. Kort ned.',
  ],
  [
    'ikke et tall',
    answered({
      form: 'number',
      min: 1990,
      number: 'Skriv årstallet, for eksempel 2022.',
      answer: '2021 eller 2022',
    }),
    'er ikke et tall. Skriv årstallet, for eksempel 2022.',
  ],
  [
    'for lite tall',
    answered({ form: 'number', min: 1990, answer: '14' }),
    'er for lite. Minst 1990.',
  ],
  [
    'ikke en tid',
    answered({ form: 'time', number: 'Skriv 3 timer.', answer: '90' }),
    'er ikke en tid. Skriv 3 timer.',
  ],
  [
    'ikke et antall',
    answered({ form: 'span', number: 'Skriv 4–12.', answer: 'minst 4' }),
    'er ikke et antall. Skriv 4–12.',
  ],
  [
    'for mange',
    answered({ form: 'many', max: 1, answer: '- a\n- b' }),
    'Velg høyst 1. Dere har valgt 2.',
  ],
  [
    'fødselsnummer',
    answered({ answer: 'Han er 01017012343.' }),
    'har et tall som er et gyldig fødselsnummer eller D-nummer. Ta det bort.',
  ],
])('%s stopper, med kontrollens setning og uten ord om filen', (_name, answer, sentence) => {
  expect(faultsIn([answer])).toEqual([{ asks: 'Hva?', sentence, only: 'stop' }]);
});

test('et mobilnummer blir sagt én gang, men kan være et beløp', () => {
  expect(faultsIn([answered({ answer: '45 000 000 kr, og 45 000 000 til' })])).toEqual([
    {
      asks: 'Hva?',
      sentence: 'har et tall som ligner et mobilnummer. Bruk nummeret til kontoret.',
      only: 'warn',
    },
  ]);
});

test('det noen kan kjennes igjen på, blir sagt, og stopper ikke', () => {
  const [told] = faultsIn([answered({ answer: 'Vaktmester Geir i Storgata 14.' })]);
  expect(told).toEqual({
    asks: 'Hva?',
    sentence:
      'har «Storgata 14» og «Vaktmester Geir». Kan noen kjennes igjen på det, så skriv rollen eller stedet i stedet.',
    only: 'warn',
  });
});

test.each([
  ['number', 'høsten 2023', 1990],
  ['span', '2–3', undefined],
  ['time', 'to dager', undefined],
] as const)('det inntaket kan lese, tar skjemaet imot: %s %s', (form, answer, min) =>
  expect(faultsIn([answered({ form, answer, min })])).toEqual([]),
);

test('alt som er galt, kommer på en gang, og det som er rett, ikke', () => {
  const all = [
    answered({ asks: 'A', required: true }),
    answered({ asks: 'B', answer: 'Greit' }),
    answered({ asks: 'C', form: 'number', answer: 'x' }),
  ];
  expect(faultsIn(all).map(({ asks }) => asks)).toEqual(['A', 'C']);
});

test('e-posten har hele teksten når den er kort nok, ellers ord om filen', () => {
  const short = letter('post@kasse.example', 'Om & men', 'Én\nto', 'erfaring.md');
  expect(short.whole).toBe(true);
  const url = new URL(short.href);
  expect([url.pathname, url.searchParams.get('subject'), url.searchParams.get('body')]).toEqual([
    'post@kasse.example',
    'Om & men',
    'Én\r\nto',
  ]);
  const long = letter('post@kasse.example', 'Om', 'x'.repeat(3000), 'erfaring.md');
  expect(long.whole).toBe(false);
  expect(new URL(long.href).searchParams.get('body')).toContain('erfaring.md');
});

test('Word-filene har spørsmålene, og svar som ser ut som merker, er tekst', async () => {
  const xml = async (model: ReturnType<typeof emptyDocument>): Promise<string> => {
    const files = unzipSync(new Uint8Array(await (await wordFile(model)).arrayBuffer()));
    return strFromU8(files['word/document.xml']!);
  };
  const empty = await xml(emptyDocument('Erfaring', FROM, questions));
  for (const { asks } of questions) expect(empty).toContain(asks);
  const sent = await xml(
    sentDocument('Erfaring', FROM, [{ asks: 'Hva?', answer: '<script>&\u0000' }]),
  );
  expect(sent).toContain('&lt;script&gt;&amp;');
});

const bytesOf = async (model: ReturnType<typeof emptyDocument>): Promise<Uint8Array> =>
  new Uint8Array(await (await wordFile(model)).arrayBuffer());

test('et utfylt skjema i Word leses som teksten: svar, kryss, og ingen av våre råd', async () => {
  const files = unzipSync(await bytesOf(emptyDocument('Erfaring', FROM, questions)));
  const xml = strFromU8(files['word/document.xml']!)
    .replace('<w:showingPlcHdr/>', '')
    .replace(
      /<w:r><w:rPr><w:rStyle w:val="PlaceholderText"\/>.*?<\/w:r>/,
      '<w:r><w:t>Møter &amp; &lt;b&gt;</w:t><w:br/><w:t>to</w:t></w:r>',
    )
    .replace('<w14:checked w14:val="0"/>', '<w14:checked w14:val="1"/>');
  const filled = zipSync({ ...files, 'word/document.xml': strToU8(xml) });
  const { answers } = readSent(textFromWord(filled)!, questions);
  const chosen = [...answers].flatMap(([{ asks }, answer]) =>
    linesOf(answer).map((line) => [asks, line]),
  );
  expect(chosen).toEqual([
    ['Hva kan vi kalle det?', 'Møter & <b>'],
    ['Hva kan vi kalle det?', 'to'],
    ['Hvor langt er dere kommet?', 'Vi har sett noe'],
  ]);
});

test('Word-filen fra skjemaet leses tilbake', async () => {
  const answers = questions.slice(0, 5).map(({ asks }, i) => ({ asks, answer: `Svar ${i}` }));
  const sent = textFromWord(await bytesOf(sentDocument('Erfaring', FROM, answers)))!;
  const { answers: all, before } = readSent(sent, questions);
  expect(before).toEqual([]);
  const read = [...all];
  expect(read.map(([{ asks }, answer]) => ({ asks, answer }))).toEqual(answers);
});

test('det som ikke er en Word-fil, eller pakker ut til for mye, blir ikke lest', () => {
  expect(textFromWord(strToU8('PK'))).toBeUndefined();
  expect(textFromWord(zipSync({ 'x.txt': strToU8('x') }))).toBeUndefined();
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(6_000_000) });
  expect(bomb.length).toBeLessThan(10_000);
  expect(textFromWord(bomb)).toBeUndefined();
});
