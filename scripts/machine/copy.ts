import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A whole copy of the project in a folder of its own, installed and with the same history. */
export function copyOfProject(name: string): string {
  const project = mkdtempSync(join(tmpdir(), `verktoykassa-${name}-`));
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const names = stdout
    ? stdout.trim().split('\n')
    : readdirSync('.').filter(
        (name) => !['node_modules', 'dist', 'levering', '.bygg', '.astro'].includes(name),
      );
  for (const name of names)
    if (existsSync(name)) cpSync(name, join(project, name), { recursive: true });
  // The change log of each page comes from git: the copy has the same history.
  if (existsSync('.git')) cpSync('.git', join(project, '.git'), { recursive: true });
  // Astro must find itself inside the project; hard links cost nothing, a symlink breaks the build.
  const linked = spawnSync('cp', ['-al', resolve('node_modules'), join(project, 'node_modules')]);
  if (linked.status !== 0)
    cpSync('node_modules', join(project, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    });
  rmSync(join(project, 'node_modules/.astro'), { recursive: true, force: true });
  return project;
}
