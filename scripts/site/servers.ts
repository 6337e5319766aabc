import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyConfig } from '../../src/delivery/caddy.ts';
import { CONTAINER_USER } from '../../src/delivery/docker.ts';
import { nginxConfig } from '../../src/delivery/nginx.ts';
import type { DeliveryRules } from '../../src/delivery/rules.ts';
import { ensurePrograms } from './packages.ts';

/** A real server on loopback with a generated configuration. */
export interface RealServer {
  name: 'nginx' | 'caddy';
  /** Plain http, as behind a proxy that ends TLS. */
  port: number;
  /** Own TLS with a certificate that only these tests trust. */
  tlsPort: number;
  /** Plain http of the server with own TLS: it only redirects. */
  redirectPort: number;
  stop: () => Promise<void>;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await new Promise<number>((resolve) => {
    probe.listen(0, '127.0.0.1', () => resolve((probe.address() as { port: number }).port));
  });
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

async function waitFor(
  ports: readonly number[],
  child: ChildProcess,
  log: () => string,
): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    if ((await Promise.all(ports.map(answers))).every(Boolean)) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`Tjeneren startet ikke:\n${log()}`);
}

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

/**
 * Starts servers over a folder with the generated configuration: one process behind an imagined
 * proxy, one with its own TLS. As root they run as the container's user, who may write in one
 * scratch folder and nowhere else.
 * @param root absolute path of the built site
 */
export async function startServer(
  name: 'nginx' | 'caddy',
  root: string,
  rules: DeliveryRules,
): Promise<RealServer> {
  const [binary = name] = ensurePrograms([name]);
  const home = mkdtempSync(join(tmpdir(), `verktoykassa-${name}-`));
  const [port, tlsPort, redirectPort] = [await freePort(), await freePort(), await freePort()];
  const scratch = [join(home, 'en'), join(home, 'to')] as const;
  scratch.forEach((folder) => mkdirSync(folder));
  const tls = certificate(home);
  const config = (file: string, text: string): string => {
    writeFileSync(join(home, file), text);
    return join(home, file);
  };
  const commands: string[][] =
    name === 'nginx'
      ? [
          [
            '-c',
            config(
              'a.conf',
              nginxConfig(rules, {
                root,
                listen: `127.0.0.1:${port}`,
                scratch: scratch[0],
                log: join(scratch[0], 'log'),
              }),
            ),
          ],
          [
            '-c',
            config(
              'b.conf',
              nginxConfig(rules, {
                root,
                listen: `127.0.0.1:${redirectPort}`,
                scratch: scratch[1],
                log: join(scratch[1], 'log'),
                tls: { listen: `127.0.0.1:${tlsPort}`, ...tls },
              }),
            ),
          ],
        ].map((args) => ['-e', 'stderr', ...args, '-g', 'daemon off;'])
      : [
          config('a.caddy', caddyConfig(rules, { root, address: `http://:${port}` })),
          config(
            'b.caddy',
            caddyConfig(rules, {
              root,
              address: `https://127.0.0.1:${tlsPort}`,
              options: [`http_port ${redirectPort}`, `https_port ${tlsPort}`],
            }).replace(/^(https:.*\{)$/m, `$1\n\ttls ${tls.certificate} ${tls.key}`),
          ),
          // Only the tests see them: loopback.
        ].map((file) => ['run', '--config', file, '--adapter', 'caddyfile']);
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    chmodSync(home, 0o755);
    for (const path of [...scratch, tls.key]) chownSync(path, CONTAINER_USER, CONTAINER_USER);
  }
  let log = '';
  const children = commands.map((args, i) => {
    const child = spawn(binary, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: scratch[i],
        XDG_DATA_HOME: scratch[i],
        XDG_CONFIG_HOME: scratch[i],
      },
      ...(asRoot ? { uid: CONTAINER_USER, gid: CONTAINER_USER } : {}),
    });
    child.stdout.resume();
    child.stderr.on('data', (data: Buffer) => {
      log += data.toString();
    });
    return child;
  });
  const stop = async (): Promise<void> => {
    await Promise.all(
      children.map(
        (child) =>
          new Promise<void>((resolve) => {
            if (child.exitCode !== null) {
              resolve();
              return;
            }
            child.once('exit', () => resolve());
            child.kill('SIGTERM');
          }),
      ),
    );
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const [first, second] = children;
    if (first && second)
      await Promise.all([
        waitFor([port], first, () => log),
        waitFor([tlsPort, redirectPort], second, () => log),
      ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { name, port, tlsPort, redirectPort, stop };
}
