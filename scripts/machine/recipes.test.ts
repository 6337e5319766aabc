import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guideText } from '../../src/checks/fixture.ts';
import { copyOfProject } from './copy.ts';
import { recipes } from './recipes.ts';
import { writeSmallContent } from './small-content.ts';

/**
 * The recipes of README, followed to the letter on one copy of the project. All the content is
 * checked there; what is built, once, is the small content with what the recipes put in.
 */

let project = '';
let small = '';
/** A guide of the small content, with a name of its own. */
const guideNamed = (name: string): string =>
  guideText.replace('Testmøte', name).replace('Prøvemøte', `${name} i prøven`);
beforeAll(async () => {
  project = copyOfProject('oppskrift');
  small = join(project, 'liten/content');
  writeSmallContent(small);
  for (const { path, write } of recipes.flatMap((r) => r.edits)) {
    const file = join(project, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, write(existsSync(file) ? readFileSync(file, 'utf8') : ''));
    if (!path.startsWith('content/')) continue;
    const copy = join(small, path.replace('content/', ''));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, write(path.includes('/verktoy/') ? guideNamed(basename(path, '.md')) : ''));
  }
  await run('scripts/generate.ts');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', VITEST: '' };
/** A night after every review is more than twelve months old. */
const NIGHT = { SOURCE_DATE_EPOCH: String(Math.round(Date.now() / 1000) + 400 * 86_400) };
function run(...args: string[]): Promise<[code: number | null, text: string]> {
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: {
      ...env,
      ...(args.includes('scripts/build.ts') && { ...NIGHT, VERKTOYKASSA_CONTENT: small }),
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      text += data.toString();
    });
  return new Promise((done) => {
    child.on('close', (code) => done([code, text]));
  });
}
const built = (path: string): string => readFileSync(join(project, 'dist', path), 'utf8');

const readme = readFileSync('README.md', 'utf8');
/** The files a recipe in README names, in order, as patterns: `<navn>` is any name. */
function filesIn(heading: string): RegExp[] {
  const [, recipe = ''] = readme.split(`\n### ${heading}\n`);
  const [own = ''] = recipe.split(/\n##/);
  return [...own.matchAll(/^\d+\. `((?:src|content)\/[^`]+)`/gm)].map(
    ([, path = '']) =>
      new RegExp(`^${path.replace(/[.[\]]/g, '\\$&').replace(/<[^>]+>/g, '[a-z-]+')}$`),
  );
}

describe.each(recipes)('$heading', ({ heading, most, edits }) => {
  const paths = edits.map((edit) => edit.path);
  test('README nevner hver fil, i samme rekkefølge, og ingen andre', () => {
    const named = filesIn(heading);
    // Several files of one folder of content are one step.
    const steps = paths.filter(
      (path, i) => dirname(path) !== dirname(paths[i - 1] ?? '') || /^src/.test(path),
    );
    expect(steps.length).toBe(named.length);
    steps.forEach((path, i) => expect(path).toMatch(named[i]!));
  });
  test('rører ikke flere filer med kode enn den skal', () => {
    expect(paths.filter((p) => p.startsWith('src/') && !p.endsWith('.test.ts')).length).toBe(most);
  });
});

test('kontrollen sier setningen sin', async () => {
  const file = join(project, 'content/spoersmaal/foerste-gang.md');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace(/^title: .*$/m, '$&.'));
  const [code, text] = await run('scripts/check.ts');
  writeFileSync(file, good);
  expect(code).toBe(1);
  expect(text).toContain('content/spoersmaal/foerste-gang.md: title: slutter med punktum.');
});

test('innhold, typer og enhetstestene som gjelder, er i orden, og nettstedet lar seg bygge', async () => {
  const ended = await Promise.all([
    run('scripts/check.ts'),
    run('scripts/types.ts'),
    run(
      ...['node_modules/vitest/vitest.mjs', 'run', '--project=unit'],
      ...['src/schemas', 'src/domain/guide', 'src/domain/lists', 'src/domain/print'],
      ...['src/editor/vscode', 'src/checks/check.test.ts', 'src/checks/every-field'],
    ),
    run('scripts/build.ts'),
  ]);
  for (const [code, text] of ended) expect(code, text).toBe(0);
  // Beside the visit to every page the four have half a core, and on a busy machine less.
}, 900_000);

describe('bygd', () => {
  test('en natt om mer enn tolv måneder sier sidene selv at de er eldre', () => {
    const said = /<p class="overdue"[^>]*>/.exec(
      built('kategorier/organisatoriske/index.html'),
    )?.[0];
    expect(said).toContain('data-due=');
    expect(said).not.toContain(' hidden');
    expect(built('kategorier/organisatoriske/index.html')).toMatch(/meir enn tolv månader/);
  });
  const search = (): string => built('sok/index.html') + built('index.html');

  test('feltet står på guiden og kan velges i lista', () => {
    expect(built('verktoy/arbeidsmoete/index.html')).toMatch(
      /<dt[^>]*>Foregår<\/dt>\s*<dd[^>]*>på ett sted</,
    );
    const list = built('verktoy/index.html');
    expect(list).toMatch(/name="oppmoete" value="digitalt"/);
    expect(list).toMatch(/oppmoete&(?:#34|quot);:\[&(?:#34|quot);fysisk/);
    expect(built('bidra/redaktoer/index.html')).toContain('<code>meetingForm</code>');
  });
  test('samlingen har liste, side, lenke i bunnen og felt på /bidra/redaktoer/', () => {
    expect(built('spoersmaal/index.html')).toContain('href="/spoersmaal/foerste-gang/"');
    expect(built('spoersmaal/foerste-gang/index.html')).toContain('snakk sammen etterpå');
    expect(search()).toContain('href="/spoersmaal/"');
    expect(built('bidra/redaktoer/index.html')).toContain('content/spoersmaal/');
  });
  test('sidetypen har side og lenke i bunnen', () => {
    expect(built('hensyn/index.html')).toContain('<h2>Taushetsplikt</h2>');
    expect(search()).toContain('href="/hensyn/"');
  });
  test('utskriften står i lista og har kortene sine', () => {
    expect(built('utskrift/index.html')).toContain('href="/utskrift/korte/"');
    expect(built('utskrift/korte/index.html')).toContain('data-card="verktoy-');
  });
});
