import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyConfig } from '../../src/delivery/caddy.ts';
import { containerPlace, debianPlace, nginxConfig } from '../../src/delivery/nginx.ts';
import type { DeliveryRules } from '../../src/delivery/rules.ts';

/** The set-ups that the build writes for servers, as they are named in docs/levering.md. */
export const SETUPS = [
  'nginx.conf',
  'nginx-debian.conf',
  'nginx-tls.conf',
  'Caddyfile',
  'Caddyfile med domene',
] as const;
export type Setup = (typeof SETUPS)[number];

function certificate(folder: string): { certificate: string; key: string } {
  const [cert, key] = [join(folder, 'sertifikat.pem'), join(folder, 'noekkel.pem')];
  const { status, stderr } = spawnSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost,IP:127.0.0.1',
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl laget ikke noe sertifikat: ${stderr}`);
  return { certificate: cert, key };
}

export interface Command {
  args: string[];
  env?: Record<string, string>;
  /** Debian's service: root starts it, it steps into the background and serves as another user. */
  service?: boolean;
}

/** The command of each set-up, as docs/levering.md, the Dockerfile or Debian's service has it. */
export function commandOf(
  setup: Setup,
  rules: DeliveryRules,
  place: { root: string; home: string; scratch: string; port: number; redirectPort: number },
): Command {
  const { root, home, scratch, port, redirectPort } = place;
  const write = (name: string, text: string): string => {
    writeFileSync(join(home, name), text);
    return join(home, name);
  };
  const log = join(scratch, 'log');
  const service = ['-g', 'daemon on; master_process on;'];
  switch (setup) {
    case 'nginx.conf': {
      const here = { ...containerPlace, root, scratch, log, listen: [`127.0.0.1:${port}`] };
      const file = write('nginx.conf', nginxConfig(rules, here));
      return { args: ['-c', file, '-e', 'stderr', '-g', 'daemon off;'] };
    }
    case 'nginx-debian.conf': {
      const here = { ...debianPlace, root, scratch, log, listen: [`127.0.0.1:${port}`] };
      return {
        args: ['-c', write('nginx.conf', nginxConfig(rules, here)), ...service],
        service: true,
      };
    }
    case 'nginx-tls.conf': {
      const tls = { listen: [`127.0.0.1:${port}`], ...certificate(home) };
      const listen = [`127.0.0.1:${redirectPort}`];
      const here = { ...debianPlace, root, scratch, log, listen, tls };
      return {
        args: ['-c', write('nginx.conf', nginxConfig(rules, here)), ...service],
        service: true,
      };
    }
    case 'Caddyfile':
      return {
        args: ['run', '--environ', '--config', write('Caddyfile', caddyConfig(rules))],
        env: { ADRESSE: `:${port}`, ROT: root },
      };
    case 'Caddyfile med domene': {
      const own = certificate(home);
      const text = caddyConfig(rules, {
        root,
        address: `https://127.0.0.1:${port}`,
        options: [`http_port ${redirectPort}`, `https_port ${port}`],
        // Nobody on the internet can vouch for loopback.
      }).replace(/^(https:.*\{)$/m, `$1\n\ttls ${own.certificate} ${own.key}`);
      return { args: ['run', '--environ', '--config', write('Caddyfile', text)] };
    }
  }
}
