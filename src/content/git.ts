import { spawnSync } from 'node:child_process';

/**
 * Asks git something. The site must build without git (zip, container), so no answer is not an error.
 * @returns what git wrote, or undefined when there is no git, no repository, or the question fails
 */
export function git(args: readonly string[], input?: string): string | undefined {
  const result = spawnSync('git', ['-c', 'core.quotePath=false', ...args], { encoding: 'utf8', input, maxBuffer: 256 * 1024 * 1024, stdio: ['pipe', 'pipe', 'ignore'] });
  return result.status === 0 ? result.stdout : undefined;
}

let version: string | undefined;

/** The version a reader sees: set by the one who builds, else the commit, else «uten versjon». */
export function siteVersion(): string {
  return (version ??= process.env.SITE_VERSION || git(['rev-parse', '--short', 'HEAD'])?.trim() || 'uten versjon');
}
