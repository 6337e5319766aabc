import { spawnSync } from 'node:child_process';

/**
 * Asks git something. The site must build without git (zip, container), so no answer is not an
 * error.
 * @returns what git wrote, or undefined when there is no git, no repository, or the question fails
 */
export function git(args: readonly string[], input?: string): string | undefined {
  const result = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return result.status === 0 ? result.stdout : undefined;
}

let version: string | undefined;

/** The version a reader sees: set by the one who builds, else the commit, else «uten versjon». */
export function siteVersion(): string {
  return (version ??=
    process.env.SITE_VERSION || git(['rev-parse', '--short', 'HEAD'])?.trim() || 'uten versjon');
}

/**
 * The texts of several stored files, in one call.
 * @param names what git calls them: a blob id, or `commit:./path`
 * @returns one text per name, undefined where there is none
 */
export function gitBlobs(folder: string, names: readonly string[]): (string | undefined)[] {
  if (!names.length) return [];
  // An empty name would ask for nothing and get no answer.
  const input = names.map((name) => `${name || 'finnes-ikke'}\n`).join('');
  const result = spawnSync('git', ['-C', folder, 'cat-file', '--batch'], {
    input,
    maxBuffer: 512 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (result.status !== 0) return names.map(() => undefined);
  let at = 0;
  return names.map(() => {
    const end = result.stdout.indexOf(10, at);
    const head = result.stdout.toString('utf8', at, end);
    at = end + 1;
    const size = Number(/ blob (\d+)$/.exec(head)?.[1] ?? Number.NaN);
    if (Number.isNaN(size)) return undefined;
    const text = result.stdout.toString('utf8', at, at + size);
    at += size + 1;
    return text;
  });
}

/**
 * What a build cannot know because history is missing: the dates of pages, what has changed and
 * which addresses are gone. Nobody sees it in the result.
 * @returns one sentence, or undefined where the whole history is here
 */
export function historyGap(folder = '.'): string | undefined {
  const advice =
    'Datoene på sidene blir feil, og endringer og gamle adresser mangler. Hent hele historien:';
  if (!git(['-C', folder, 'ls-files', 'package.json']))
    return `Fant ikke historien i git. ${advice} git clone, ikke en zip.`;
  return git(['-C', folder, 'rev-parse', '--is-shallow-repository'])?.trim() === 'true'
    ? `Klonen er grunn. ${advice} git fetch --unshallow.`
    : undefined;
}
