import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { serverPackages } from '../../src/delivery/debian.ts';

/** Programs that tests need from Debian, and the packages that bring them. */
const programs: Record<string, { binary: string; packages: readonly string[] }> = {
  nginx: { binary: '/usr/sbin/nginx', packages: serverPackages.nginx },
  caddy: { binary: '/usr/bin/caddy', packages: serverPackages.caddy },
  wrk: { binary: '/usr/bin/wrk', packages: ['wrk'] },
};

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const NO_START = '/usr/sbin/policy-rc.d';

const installed = (name: string): boolean =>
  existsSync(programs[name]?.binary ?? '') && (name !== 'nginx' || existsSync(BROTLI));

/**
 * Makes sure that programs are on the machine: root on Debian and Ubuntu installs them. Nothing is
 * skipped in silence.
 * @returns the path of each program
 * @throws one sentence saying what to install
 */
export function ensurePrograms(names: readonly string[]): string[] {
  const missing = names.filter((name) => !installed(name));
  const packages = missing.flatMap((name) => programs[name]?.packages ?? []);
  if (packages.length) {
    const advice = `Testene av tjenerne trenger ${missing.join(' og ')}. Installer dem: apt-get install ${packages.join(' ')}`;
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
    // The packages would start their own servers on port 80; this file is Debian's way to say no.
    const guard = !existsSync(NO_START);
    if (guard) writeFileSync(NO_START, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    try {
      const apt = (...args: string[]) =>
        spawnSync('apt-get', args, {
          encoding: 'utf8',
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        });
      apt('update', '-qq');
      const { status, stderr } = apt(
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        ...packages,
      );
      if (status !== 0)
        throw new Error(`${advice}\n${stderr.trim().split('\n').slice(-3).join('\n')}`);
    } finally {
      if (guard) rmSync(NO_START, { force: true });
    }
  }
  return names.map((name) => programs[name]?.binary ?? name);
}
