import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../browser.ts';

/** The commands as people meet them when something is wrong: one clear sentence, exit code 1. */

const temporary: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'verktoykassa-'));
  temporary.push(made);
  return made;
};
afterEach(() =>
  temporary.splice(0).forEach((made) => rmSync(made, { recursive: true, force: true })),
);

const run = (args: string[], env: Record<string, string> = {}, cwd = '.') => {
  const result = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, ...env },
  });
  return { code: result.status, text: result.stdout + result.stderr };
};

test('npm run check: ti gale filer gir feil om alle ti, og utgang 1', () => {
  const content = folder();
  cpSync('content', content, { recursive: true });
  for (let i = 0; i < 10; i++)
    writeFileSync(join(content, `verktoy/feil-${i}.md`), `---\ntitle: Feil ${i}\n---\nTekst.\n`);
  const { code, text } = run(['scripts/check.ts', content]);
  expect(code).toBe(1);
  for (let i = 0; i < 10; i++)
    expect(text).toContain(`content/verktoy/feil-${i}.md: summary: mangler. Fyll inn feltet.`);
  expect(text).toMatch(/\d+ feil i 10 filer\./);
  expect(text).not.toMatch(/ at .*\.ts:\d+/);
});

test.each([
  ['npm run sjekk:levering', [], /Adressen mangler\. Skriv den slik/],
  ['npm run sjekk:levering', ['http://127.0.0.1:1'], /svarer ikke: Ingen lytter på porten/],
  ['npm run bruk', [], /Hvilken logg\?/],
  ['npm run bruk', ['borte.log'], /Fant ikke borte\.log\. Skriv stien/],
  ['npm run bruk', ['package.json'], /Fant ingen besøk i package\.json/],
])('%s %j: én setning, og utgang 1', (command, args, sentence) => {
  const script = command.endsWith('bruk') ? 'scripts/usage.ts' : 'scripts/check-delivery.ts';
  const { code, text } = run([script, ...args]);
  expect(code).toBe(1);
  expect(text.trim()).toMatch(sentence);
  expect(text.trim().split('\n')).toHaveLength(1);
});

describe('en port i bruk gir én setning, med en port som er ledig', () => {
  let server: Server;
  beforeEach(async () => {
    server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });
  afterEach(() => server.close());
  test.each([
    ['npm start', ['scripts/start.mjs']],
    ['npm start', ['scripts/serve.ts']],
    ['npm run rediger', ['scripts/edit.ts']],
  ])('%s (%s)', (command, script) => {
    const { port } = server.address() as { port: number };
    const { code, text } = run([...script, '--port', String(port)]);
    expect(code).toBe(1);
    const [, suggested] =
      new RegExp(
        `^Port ${port} er i bruk\\. Lukk programmet som bruker den, eller velg en annen: ${command} -- --port (\\d+)$`,
      ).exec(text.trim()) ?? [];
    expect([text, Number(suggested) > port]).toEqual([text, true]);
  });
});

test('er porten til npm start i bruk, foreslås ikke porten til skjemaet', async () => {
  const server = createServer();
  const taken = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(4321, '127.0.0.1', () => resolve(true));
  });
  const { text } = run(['scripts/start.mjs']);
  if (taken) server.close();
  expect(text).toContain('Port 4321 er i bruk.');
  expect(text).not.toContain('4322');
});

test('en port som ikke er et tall, gir én setning', () => {
  expect(run(['scripts/serve.ts', '--port', 'abc'])).toEqual({
    code: 1,
    text: '\n--port må være et tall mellom 1 og 65535. Prøv: npm start -- --port 4400\n',
  });
});

describe('uten nett sier installasjonen det innen 20 sekunder', () => {
  const install = (registry: string) => {
    const cwd = folder();
    cpSync('scripts', join(cwd, 'scripts'), { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) cpSync(name, join(cwd, name));
    return spawn(process.execPath, ['scripts/test.mjs'], {
      cwd,
      env: { ...process.env, npm_config_registry: registry, npm_config_cache: folder() },
    });
  };
  const said = async (registry: string): Promise<[code: number, text: string]> => {
    const child = install(registry);
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        text += part.toString();
      });
    return [await new Promise<number>((resolve) => child.once('close', resolve)), text];
  };
  const sentence = 'Fikk ikke kontakt med pakkelageret. Sjekk nettforbindelsen, og prøv igjen.';
  test('ingen svarer', async () => {
    const [code, text] = await said('http://127.0.0.1:9/');
    expect([code, text]).toEqual([1, expect.stringContaining(sentence)]);
  }, 20_000);
  test('noen tar imot, og svarer aldri', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as { port: number };
    const [code, text] = await said(`http://127.0.0.1:${port}/`);
    server.close();
    expect([code, text]).toEqual([1, expect.stringContaining(sentence)]);
  }, 20_000);
});

test('uten nettleser sier testene hva som må installeres', async () => {
  await expect(findBrowser([], 'win32')).rejects.toThrow('Installer Chromium eller Chrome');
});

test('den som stopper kommandoen, stopper også tjeneren', async () => {
  const port = 20000 + Math.floor(Math.random() * 20000);
  const command = spawn('node', ['scripts/run.mjs', 'rediger', '--port', String(port)]);
  await new Promise<void>((resolve) =>
    command.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('Skjemaet er klart')) resolve();
    }),
  );
  const ended = new Promise((resolve) => command.once('exit', resolve));
  command.kill('SIGTERM');
  await ended;
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
}, 30_000);
