import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTAINER_USER } from '../../src/delivery/docker.ts';
import type { DeliveryRules } from '../../src/delivery/rules.ts';
import { ensurePrograms } from './packages.ts';
import { commandOf, type Setup } from './setups.ts';

/** A real server on loopback with a generated configuration. */
export interface RealServer {
  port: number;
  /**
   * Own TLS, with a certificate that only these tests trust; otherwise as behind a proxy that ends
   * TLS.
   */
  tls: boolean;
  /** Plain http of a server with own TLS: it only redirects. */
  redirectPort: number;
  /** What it has written about visits and faults. */
  log: () => string;
  stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await new Promise<number>((resolve) => {
    probe.listen(0, '127.0.0.1', () => resolve((probe.address() as { port: number }).port));
  });
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return port;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

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
    // A service that steps into the background ends with 0.
    if (child.exitCode) break;
    if ((await Promise.all(ports.map(answers))).every(Boolean)) return;
    await pause(100);
  }
  throw new Error(`Tjeneren startet ikke:\n${log()}`);
}

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * Starts a server over a folder with a generated configuration, the way its machine starts it: with
 * sockets for output, as systemd gives, and where root starts it without root's rights over the
 * files.
 * @param root absolute path of the built site
 */
export async function startServer(
  setup: Setup,
  root: string,
  rules: DeliveryRules,
): Promise<RealServer> {
  const [binary = ''] = ensurePrograms([setup.startsWith('nginx') ? 'nginx' : 'caddy']);
  const home = mkdtempSync(join(tmpdir(), 'verktoykassa-tjener-'));
  const scratch = join(home, 'skrivbar');
  mkdirSync(scratch);
  const [port, redirectPort] = [await freePort(), await freePort()];
  const tls = /tls|domene/.test(setup);
  const { args, env, service } = commandOf(setup, rules, {
    root,
    home,
    scratch,
    port,
    redirectPort,
  });
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    chmodSync(home, 0o755);
    for (const path of [scratch, join(home, 'noekkel.pem')])
      if (existsSync(path)) chownSync(path, CONTAINER_USER, CONTAINER_USER);
  }
  let said = '';
  // What Node calls pipes, are sockets.
  const child = spawn(binary, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: scratch,
      XDG_DATA_HOME: scratch,
      XDG_CONFIG_HOME: scratch,
      ...env,
    },
    ...(asRoot && !service ? { uid: CONTAINER_USER, gid: CONTAINER_USER } : {}),
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said += data.toString();
    });
  const stop = async (): Promise<void> => {
    const pid = service ? Number(read(join(scratch, 'nginx.pid'))) : child.pid;
    if (pid && (service || child.exitCode === null)) {
      process.kill(pid, 'SIGTERM');
      while (isAlive(pid)) await pause(50);
    }
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await waitFor(tls ? [port, redirectPort] : [port], child, () => said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, tls, redirectPort, log: () => said + read(join(scratch, 'log')), stop };
}
