import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** `npm run ny` as an editor meets it. */
let content = '';
beforeAll(() => {
  content = join(mkdtempSync(join(tmpdir(), 'verktoykassa-')), 'content');
  // A small part of the content: what is wrong with it beforehand is not told again.
  for (const name of ['begreper', 'kilder', 'verktoy/laeringsarena.md'])
    cpSync(`content/${name}`, join(content, name), { recursive: true });
});
afterAll(() => rmSync(join(content, '..'), { recursive: true, force: true }));

const env = () => ({ ...process.env, VERKTOYKASSA_CONTENT: content });
const run = (args: string[], input = '') => {
  const result = spawnSync(process.execPath, ['scripts/new.ts', ...args], {
    encoding: 'utf8',
    input,
    env: env(),
  });
  return { code: result.status, text: result.stdout + result.stderr };
};
const words = () => readdirSync(join(content, 'begreper')).length;

test('med flagg, uten terminal: et nytt ord, og hva som gjenstår', () => {
  const { code, text } = run(['begrep', '--title', 'Prøveord: ett', '--language=nn']);
  expect(text).toContain('prøveord-ett.md'.replace('ø', 'oe'));
  expect(text).toContain('har ingen tekst under feltene. Skriv teksten.');
  expect(code).toBe(0);
  expect(readFileSync(join(content, 'begreper/proeveord-ett.md'), 'utf8')).toBe(
    '---\ntitle: "Prøveord: ett"\nlanguage: nn\n---\n',
  );
});

test('spørsmålene kan besvares, feil svar spørres om igjen, og navn som finnes gir varsel', () => {
  const { code, text } = run(['begrep', '--spoer'], '\nLæringsarena\n\nxx\n1\nlaeringsarene\n\n\n');
  expect(text).toContain('Svaret mangler. Fyll inn feltet.');
  expect(text).toContain('Obs: «Læringsarena» finnes i content/verktoy/laeringsarena.md.');
  expect(text).toContain('Svaret kan ikke være «xx». Velg en av: nb, nn.');
  expect(text).toContain('Mente du «laeringsarena»?');
  expect([code, text]).toEqual([0, expect.stringContaining('Laget ')]);
});

test('uten å si hva, blir man spurt', () => {
  const { code, text } = run(['--spoer'], 'noe\nord\nSpurt ord\n\n\n\n\n');
  expect(text).toContain('Hva vil du lage?\n    1  guide\n');
  expect(text).toContain(
    'Velg en av: guide, eksempel, opplegg, mal, løp, problem, begrep, kilde, kommune.',
  );
  expect([code, text]).toEqual([0, expect.stringContaining('begreper/spurt-ord.md')]);
});

test('en fil som finnes, blir aldri skrevet over', () => {
  const before = readFileSync(join(content, 'begreper/post-78.md'), 'utf8');
  const { code, text } = run(['begrep', '--title', 'Post 78', '--filnavn', 'post-78']);
  expect(code).toBe(1);
  expect(text).toContain('--filnavn «post-78» finnes allerede. Velg et annet.');
  expect(readFileSync(join(content, 'begreper/post-78.md'), 'utf8')).toBe(before);
});

test.each([
  [
    'ukjent type',
    ['noe'],
    'Hva vil du lage? Velg en av: guide, eksempel, opplegg, mal, løp, problem, begrep, kilde, kommune.',
  ],
  ['ingenting', [], 'Hva vil du lage?'],
  ['ukjent flagg', ['begrep', '--titel', 'X'], 'Ukjente flagg: --titel.'],
  ['flagg uten verdi', ['begrep', '--title'], '--title mangler verdi.'],
  ['verdi uten anførselstegn', ['begrep', '--title', 'To', 'ord'], 'Forstår ikke «ord».'],
  ['alt som mangler, på en gang', ['kilde', '--title', 'X'], '--year mangler. Fyll inn feltet.'],
  [
    'filnavn med store bokstaver',
    ['begrep', '--title', 'X', '--filnavn', 'X'],
    '--filnavn kan bare ha små bokstaver',
  ],
  [
    'filnavn ut av mappen',
    ['begrep', '--title', 'X', '--filnavn', '../x'],
    '--filnavn kan bare ha små bokstaver',
  ],
])('%s gir en setning og utgang 1', (_name, args, sentence) => {
  const before = words();
  const { code, text } = run(args);
  expect(text).toContain(sentence);
  expect(text).not.toMatch(/ at .*\.ts:\d+/);
  expect(code).toBe(1);
  expect(words()).toBe(before);
});

test('Ctrl-C midt i spørsmålene etterlater ingenting', async () => {
  const before = words();
  const child = spawn(
    process.execPath,
    ['scripts/new.ts', 'begrep', '--spoer', '--filnavn', 'halvferdig'],
    { env: env() },
  );
  let text = '';
  child.stderr.on('data', (data: Buffer) => {
    text += data.toString();
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.stdin.write('Halvferdig\n');
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(text).toContain('Avbrutt. Ingenting er lagret.');
  expect(existsSync(join(content, 'begreper/halvferdig.md'))).toBe(false);
  expect(words()).toBe(before);
});

test('svar som tar slutt, er også å avbryte', () => {
  const { code, text } = run(['begrep', '--spoer', '--filnavn', 'halvferdig'], 'Halvferdig\n');
  expect([code, text]).toEqual([130, expect.stringContaining('Avbrutt. Ingenting er lagret.')]);
});

test('hjelpen viser hvert felt med verdier', () => {
  const { code, text } = run(['guide', '--hjelp']);
  expect(code).toBe(0);
  for (const flag of ['[--title]', '[--effort.running.unit]', '[--review.note]'])
    expect(text).toContain(flag);
});

test('en ny kilde sier til slutt hvordan en viser til den, også uten sidetall og oppdragsgiver', () => {
  const flags = ['--publisher', 'Trysil', '--year', '2024', '--kind', 'Saksframlegg'];
  const own = (name: string): string[] => [
    'kilde',
    ...['--title', name, '--shortTitle', name, '--summary', 'En sak.', '--authors', ''],
    ...flags,
  ];
  const whole = run(own('Sak en'));
  expect([whole.code, whole.text]).toEqual([
    0,
    expect.stringContaining('[^sak-en:…]. Kilden har ikke sidetall. Skriv :hele.'),
  ]);
  const paged = run([...own('Sak to'), '--pages.from', '3', '--pages.to', '9']);
  expect(paged.text).toContain('[^sak-to:…]. Skriv en side fra 3 til 9, for eksempel :3.');
  const sent = join(content, '..', 'sendt.md');
  writeFileSync(sent, 'Hva kan vi kalle det?\nFaste møter\n');
  const outside = run(['eksempel', '--fra', sent, '--kilde', 'Sak to:10']);
  expect([outside.code, outside.text]).toEqual([
    1,
    expect.stringContaining('«Sak to:10» er ikke i kilden. Skriv en side fra 3 til 9'),
  ]);
  for (const name of ['sak-en', 'sak-to']) rmSync(join(content, 'kilder', `${name}.md`));
});

test('--fra lager en kladd av det noen har sendt, og sier hva som gjenstår', () => {
  const sent = join(content, '..', 'sendt.md');
  writeFileSync(
    sent,
    'Hva kan vi kalle det?\nFaste møter\n\n## Fortell det i én setning\nVi møtes.\n\n## Hvilken kommune?\nNarnia\n',
  );
  const { code, text } = run(['eksempel', '--fra', sent]);
  expect(text).toContain('eksempler/faste-moeter.md som kladd, med 3 svar.');
  expect(text).toContain('«Hvilken kommune?»: «Narnia»');
  expect(text).toContain('1. Kilden: Et eksempel må vise til noe andre kan lese.');
  expect(code).toBe(0);
  const file = readFileSync(join(content, 'eksempler/faste-moeter.md'), 'utf8');
  expect(file).toContain('draft: true\n');
  rmSync(join(content, 'eksempler'), { recursive: true });
});

test('en kommune blir hel med svar på det ingen kan regne ut, og resten er foreslått', () => {
  const { code, text } = run([
    'kommune',
    '--title=Trysil',
    '--countyThen=Hedmark',
    '--position.lat=61.31',
    '--position.lon=12.26',
  ]);
  expect([code, text]).toEqual([0, expect.stringContaining('kommuner/trysil.md')]);
  const file = readFileSync(join(content, 'kommuner/trysil.md'), 'utf8');
  expect(file).toContain('nameNow: Trysil\ncountyThen: Hedmark\ncountyNow: Hedmark\n');
  rmSync(join(content, 'kommuner'), { recursive: true });
});

test('--kilde som ikke finnes, stopper før noe er lagret', () => {
  const sent = join(content, '..', 'sendt.md');
  writeFileSync(sent, 'Hva kan vi kalle det?\nFaste møter\n');
  const { code, text } = run(['eksempel', '--fra', sent, '--kilde', 'ingen-2020:1']);
  expect(text).toContain('--kilde «ingen-2020:1» er ikke et sted i en kilde her.');
  expect([code, existsSync(join(content, 'eksempler'))]).toEqual([1, false]);
});

test.each([
  ['en fil som ikke finnes', 'eksempel', '../../../etc/ingen', undefined, 'Finner ikke filen'],
  ['en mappe', 'eksempel', '.', undefined, 'er ikke en fil.'],
  ['to megabyte', 'eksempel', 'stor.md', 'x'.repeat(2_000_000), 'er for stor (over 200 kB)'],
  [
    'en ødelagt Word-fil',
    'eksempel',
    'x.docx',
    'PK\u0003\u0004',
    'kan ikke leses som en Word-fil.',
  ],
  [
    'en tekst uten spørsmål',
    'eksempel',
    'y.md',
    '---\ntitle: x\n---\n',
    'Fant ingen av spørsmålene',
  ],
  ['et ord', 'begrep', 'y.md', 'x', '--fra tar bare imot et eksempel eller en guide.'],
])('--fra med %s gir en setning, og ingenting er lagret', (_name, kind, path, sent, sentence) => {
  const file = join(content, '..', path);
  if (sent !== undefined) writeFileSync(file, sent);
  const before = readdirSync(content);
  const { code, text } = run([kind, '--fra', file]);
  expect(text).toContain(sentence);
  expect(text).toContain('Ingenting er lagret.');
  expect(text).not.toMatch(/ at .*\.ts:\d+/);
  expect(code).toBe(1);
  expect(readdirSync(content)).toEqual(before);
});
