import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findBrowser } from './browser.ts';

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

test('bygging med feil i innholdet stopper med de samme setningene', () => {
  const { code, text } = run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder()], {
    VERKTOYKASSA_CONTENT: badContent(),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  expect(code).toBe(1);
  expect(text).toContain('content/verktoy/feil.md: summary: mangler.');
});

function badContent(): string {
  const content = folder();
  cpSync('content', content, { recursive: true });
  writeFileSync(join(content, 'verktoy/feil.md'), '---\ntitle: Feil\n---\nTekst.\n');
  return content;
}

test('en port i bruk gir én setning', async () => {
  const server: Server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  const { code, text } = run(['scripts/serve.ts', '--port', String(port)]);
  server.close();
  expect(code).toBe(1);
  expect(text.trim()).toBe(
    `Port ${port} er i bruk. Lukk programmet som bruker den, eller velg en annen: npm start -- --port ${port + 1}`,
  );
});

test('en port som ikke er et tall, gir én setning', () => {
  expect(run(['scripts/serve.ts', '--port', 'abc'])).toEqual({
    code: 1,
    text: '\n--port må være et tall mellom 1 og 65535. Prøv: npm start -- --port 4400\n',
  });
});

test('uten nett sier installasjonen det', () => {
  const cwd = folder();
  cpSync('scripts', join(cwd, 'scripts'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(name, join(cwd, name));
  const { code, text } = run(
    ['scripts/test.mjs'],
    {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_fetch_retries: '0',
      npm_config_cache: folder(),
    },
    cwd,
  );
  expect(code).toBe(1);
  expect(text).toContain(
    'Fikk ikke kontakt med pakkelageret. Sjekk nettforbindelsen, og prøv igjen.',
  );
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
