import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Stamp } from '../content/past.ts';
import { pageChanges } from '../content/changes.ts';
import { checkContent } from './check.ts';
import { exampleText, goodFiles, guideText } from './fixture.ts';
import { formatProblem } from './problems.ts';
import { redirectProblems } from './redirects.ts';
import { stampProblems } from './stamps.ts';

/** The rules that compare with what was: moved addresses, bulk stamps, the change log. */

const made: string[] = [];
afterEach(() =>
  made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })),
);

const git = (folder: string, ...args: string[]): string =>
  execFileSync(
    'git',
    [
      '-C',
      folder,
      '-c',
      'user.name=Test',
      '-c',
      'user.email=t@example.no',
      '-c',
      'commit.gpgsign=false',
      ...args,
    ],
    { encoding: 'utf8', stdio: 'pipe' },
  );

/** A project with the fixture's content, in a new repository with one commit. */
function project(): {
  folder: string;
  root: string;
  write: (path: string, text: string) => void;
  commit: (message: string) => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'verktoykassa-'));
  made.push(folder);
  const root = join(folder, 'content');
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const file of goodFiles()) write(`${file.collection}/${file.id}.md`, file.text);
  git(folder, 'init', '-q', '-b', 'main');
  const commit = (message: string): void => {
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', message);
  };
  commit('Start');
  return { folder, root, write, commit };
}

const check = (root: string): string[] =>
  checkContent(root, '2026-11-20').problems.map(formatProblem);
const another = (n: number, date = '2026-02-03', note = `Merknad ${n}.`): string =>
  exampleText
    .replace('Testeksempel', `Eksempel ${n}`)
    .replace('"2026-01-02"', `"${date}"`)
    .replace('Skrevet for testen.', note);

test('en side som får nytt navn, må ha den gamle adressen i tabellen', () => {
  const { root, write, commit } = project();
  expect(check(root)).toEqual([]);
  renameSync(join(root, 'eksempler/testeksempel.md'), join(root, 'eksempler/nytt-navn.md'));
  const lost =
    'content/eksempler/testeksempel.md: er borte, men adressen /eksempler/testeksempel/ har vært i bruk. Skriv en linje i content/omdirigeringer.yaml: «/eksempler/testeksempel/: /ny-adresse/».';
  expect(check(root)).toEqual([lost]);
  commit('Rename');
  expect(check(root), 'også etter at endringen er lagret i git').toEqual([lost]);
  write('omdirigeringer.yaml', '/eksempler/testeksempel/: /eksempler/nytt-navn/\n');
  expect(check(root)).toEqual([]);
});

test('uten git sier listen over publiserte adresser fra', () => {
  const { folder, root } = project();
  rmSync(join(folder, '.git'), { recursive: true });
  rmSync(join(root, 'eksempler/testeksempel.md'));
  rmSync(join(root, 'problemer/ingen-spoer-oss.md'));
  expect(check(root)).toEqual([]);
  writeFileSync(join(folder, 'adresser.txt'), '/eksempler/testeksempel/\n/verktoy/testmoete/\n');
  expect(check(root)).toEqual([
    'adresser.txt: er borte, men adressen /eksempler/testeksempel/ har vært i bruk. Skriv en linje i content/omdirigeringer.yaml: «/eksempler/testeksempel/: /ny-adresse/».',
  ]);
});

test('en fil med feil er ikke borte', () => {
  const { folder, root, write } = project();
  writeFileSync(join(folder, 'adresser.txt'), '/eksempler/testeksempel/\n');
  write('eksempler/testeksempel.md', 'uten frontmatter');
  expect(check(root)).toEqual([expect.stringContaining('mangler feltene øverst')]);
});

const known = new Set(['/verktoy/a/', '/verktoy/b/']);
const table = (text: string) => redirectProblems(text, known, []).map((p) => p.code);

test.each([
  ['tom', '# bare en merknad\n', []],
  ['god', '/verktoy/x/: /verktoy/a/\n', []],
  ['ikke en tabell', '- a\n- b\n', ['redirect-table']],
  ['verdi som ikke er en adresse', '/verktoy/x/: [a]\n', ['redirect-table']],
  ['ulesbar', '/verktoy/x/: "\n', ['redirect-table']],
  [
    'samme adresse to ganger',
    '/verktoy/x/: /verktoy/a/\n/verktoy/x/: /verktoy/b/\n',
    ['redirect-table'],
  ],
  ['uten skråstrek', 'verktoy/x: /verktoy/a/\n', ['redirect-form']],
  ['script i adressen', '/"><script>/: /verktoy/a/\n', ['redirect-form']],
  ['fra en side som finnes', '/verktoy/b/: /verktoy/a/\n', ['redirect-from-page']],
  ['til en side som ikke finnes', '/verktoy/x/: /verktoy/c/\n', ['redirect-to']],
  ['til et annet nettsted', '/verktoy/x/: https://eksempel.no/\n', ['redirect-to']],
  ['uten mål', '/verktoy/x/:\n', ['redirect-to']],
  ['i to steg', '/verktoy/x/: /verktoy/y/\n/verktoy/y/: /verktoy/a/\n', ['redirect-chain']],
  ['til seg selv', '/verktoy/x/: /verktoy/x/\n', ['redirect-chain']],
])('tabellen over adresser: %s', (_name, text, codes) => expect(table(text)).toEqual(codes));

const stamps = (count: number, notes: number, commit = 'a'): Stamp[] =>
  Array.from({ length: count }, (_, i) => ({
    commit,
    path: `content/verktoy/${i}.md`,
    date: '2026-02-03',
    note: `Merknad ${i % notes}`,
  }));

test.each([
  [5, 1, 0],
  [6, 1, 1],
  [6, 4, 1],
  [6, 5, 0],
  [40, 5, 0],
])('%i sider med %i ulike merknader gir %i feil', (count, notes, faults) =>
  expect(stampProblems(stamps(count, notes))).toHaveLength(faults),
);

test('to endringer med tre sider hver er ikke et stempel', () => {
  expect(stampProblems([...stamps(3, 1, 'a'), ...stamps(3, 1, 'b')])).toEqual([]);
  expect(stampProblems(stamps(6, 1).map((s, i) => ({ ...s, date: `2026-02-0${i + 1}` })))).toEqual(
    [],
  );
});

test('samme dato på seks sider: stoppes før og etter commit, men ikke når datoen sto der fra før', () => {
  const { root, write, commit } = project();
  for (let i = 0; i < 6; i++) write(`eksempler/e${i}.md`, another(i, '2026-02-03', 'Gjennomgått.'));
  const fault =
    'content/eksempler/e0.md: review.date: «2026-02-03» er satt på 6 sider på en gang, med bare 1 merknad. Sett datoen bare på sider som er lest, og skriv i note hva som ble sett på.';
  expect(check(root)).toEqual([fault]);
  commit('Stamp');
  expect(check(root)).toEqual([fault]);
  for (let i = 0; i < 6; i++)
    write(
      `eksempler/e${i}.md`,
      another(i, '2026-02-03', 'Gjennomgått.').replace(
        'En kommune prøvde.',
        'En kommune prøvde det.',
      ),
    );
  commit('Edit');
  expect(check(root)).toEqual([]);
});

test('endringer per side: laget, endret og flyttet, med delene som ble endret', () => {
  const { root, write, commit } = project();
  write(
    'verktoy/testmoete.md',
    guideText.replace('Gå hjem.', 'Gå.').replace('cost: ingen', 'cost: lav'),
  );
  commit('Edit');
  const log = pageChanges(root).get('content/verktoy/testmoete.md');
  expect(log?.map(({ kind, parts }) => ({ kind, parts }))).toEqual([
    { kind: 'created', parts: [] },
  ]);
  renameSync(join(root, 'eksempler/testeksempel.md'), join(root, 'eksempler/nytt-navn.md'));
  commit('Rename');
  expect(pageChanges(root).get('content/eksempler/nytt-navn.md')?.at(-1)?.kind).toBe('created');
  expect(pageChanges(root).has('content/eksempler/testeksempel.md')).toBe(false);
});

test('endringer på ulike dager står hver for seg, nyeste først', () => {
  const { folder, root, write } = project();
  write(
    'verktoy/testmoete.md',
    guideText.replace('Gå hjem.', 'Gå.').replace('cost: ingen', 'cost: lav'),
  );
  git(folder, 'add', '-A');
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@t.no', 'commit', '-qm', 'Edit'],
    { env: { ...process.env, GIT_COMMITTER_DATE: '2099-03-04T12:00:00Z' } },
  );
  const [newest, oldest] = pageChanges(root).get('content/verktoy/testmoete.md') ?? [];
  expect(newest).toEqual({
    date: '2099-03-04',
    kind: 'changed',
    parts: ['cost', '## Slik gjør dere'],
  });
  expect(oldest?.kind).toBe('created');
});

test('grunn klone og zip: ingen endringer vises, heller enn gale', () => {
  const { folder, root, write, commit } = project();
  write('verktoy/testmoete.md', guideText.replace('Gå hjem.', 'Gå.'));
  commit('Edit');
  const shallow = mkdtempSync(join(tmpdir(), 'verktoykassa-'));
  made.push(shallow);
  git(folder, 'clone', '-q', '--depth', '1', `file://${folder}`, join(shallow, 'klone'));
  expect(pageChanges(join(shallow, 'klone/content')).size).toBe(0);
  expect(check(join(shallow, 'klone/content'))).toEqual([]);
  cpSync(root, join(shallow, 'zip/content'), { recursive: true });
  expect(pageChanges(join(shallow, 'zip/content')).size).toBe(0);
  // Unpacked inside another repository.
  git(shallow, 'init', '-q');
  expect(pageChanges(join(shallow, 'zip/content')).size).toBe(0);
  expect(check(join(shallow, 'zip/content'))).toEqual([]);
});
