import {
  cpSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rulesOf } from '../../src/delivery/built-site.ts';
import { headersFor, types } from '../../src/delivery/rules.ts';
import { addLine, newUsage } from '../../src/domain/usage/counts.ts';
import { builtPages, DIST } from './built.ts';
import { ask, type Answer } from './http-client.ts';
import { startServer, type RealServer } from './servers.ts';
import { SETUPS } from './setups.ts';

/** Every delivery rule, asked of real servers that run with the generated configuration. */

const rules = rulesOf(DIST, [{ from: '/gammel/', to: '/verktoy/' }]);
const pages = builtPages().map((p) => p.path);
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `/${join(entry.parentPath, entry.name).slice(DIST.length + 1)}`);
const oneOfEach = [
  ...new Map(
    files
      .filter((f) => !/\.(br|gz)$/.test(f) && !f.endsWith('404.html'))
      .map((f) => [extname(f), f.replace(/index\.html$/, '')]),
  ).values(),
];
const hashed = files.find((f) => /^\/_astro\/.*\.css$/.test(f)) ?? '';
const guide = '/verktoy/laeringsarena/';

// A copy that the servers' user can read, wherever the project lies, with things in it that must
// not get out.
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'verktoykassa-dist-'));
  cpSync(DIST, root, { recursive: true });
  chmodSync(root, 0o755);
  writeFileSync(join(root, '.env'), 'HEMMELIG');
  mkdirSync(join(root, '.git'));
  writeFileSync(join(root, '.git/config'), 'HEMMELIG');
  mkdirSync(join(root, 'tom'));
  symlinkSync('/etc', join(root, '.etc'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a server answers to bytes that no client library would send. */
const raw = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    connect(port, '127.0.0.1')
      .on('data', (part: Buffer) => {
        answer += part.toString();
      })
      .on('end', () => resolve(answer))
      .on('error', reject)
      .end(text);
  });

describe.each(SETUPS)('%s', (setup) => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startServer(setup, root, rules);
  }, 240_000);
  afterAll(() => server.stop());

  const get = (
    path: string,
    headers: Record<string, string> = {},
    method = 'GET',
  ): Promise<Answer> => {
    const { port, tls } = server;
    const host: Record<string, string> = tls ? { host: '127.0.0.1' } : {};
    return ask({ port, tls, path, headers: { ...host, ...headers }, method });
  };
  const secure = (path: string): Promise<Answer> => get(path, { 'x-forwarded-proto': 'https' });

  test('hver side svarer 200 med rett type, og hver adresse i kartet over nettstedet finnes', async () => {
    for (const path of pages.filter((p) => p !== '/404.html')) {
      const answer = await get(path);
      expect([path, answer.status, answer.headers['content-type']]).toEqual([
        path,
        200,
        types.html,
      ]);
    }
  });

  test.each(oneOfEach)('%s har de hodene regelen sier', async (path) => {
    const answer = await secure(path);
    expect(answer.status).toBe(200);
    for (const [header, value] of Object.entries(headersFor(rules, path)))
      expect([header, answer.headers[header.toLowerCase()]]).toEqual([header, value]);
    const type = types[extname(path).slice(1) || 'html'];
    if (type) expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers.server ?? '').not.toMatch(/\d/);
  });

  test.each(oneOfEach)('%s leveres pakket til den som kan lese det', async (path) => {
    const plain = await get(path);
    const packed = existsSync(`${join(root, path)}${path.endsWith('/') ? 'index.html' : ''}.br`);
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const [accept, encoding, unpack] of [
      ['br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ] as const) {
      const answer = await get(path, { 'accept-encoding': accept });
      expect(answer.headers['content-type']).toBe(plain.headers['content-type']);
      if (!packed) {
        expect(answer.headers['content-encoding']).toBeUndefined();
        continue;
      }
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(String(answer.headers.vary)).toMatch(/accept-encoding/i);
      expect(unpack(answer.body).equals(plain.body)).toBe(true);
    }
    const refused = await get(path, { 'accept-encoding': 'br;q=0, gzip;q=0' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  test('filer med innholdet i navnet huskes i et år, resten spørres det om og besvares med 304', async () => {
    expect((await get(hashed)).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    for (const path of [
      '/',
      guide,
      '/api/verktoy.json',
      '/sokeindeks/manifest.json',
      '/favicon.svg',
    ]) {
      const first = await get(path, { 'accept-encoding': 'br' });
      expect(first.headers['cache-control']).toBe('no-cache');
      const tag = first.headers.etag ?? '';
      const again = await get(path, { 'accept-encoding': 'br', 'if-none-match': tag });
      expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
      const since = await get(path, {
        'accept-encoding': 'br',
        'if-modified-since': String(first.headers['last-modified']),
      });
      expect([path, since.status]).toEqual([path, 304]);
    }
  });

  test('det som ikke finnes, er 404 med vår egen side og uten lang huskelapp', async () => {
    for (const path of [
      '/finnes-ikke',
      '/finnes-ikke/',
      '/_astro/borte.js',
      '/_astro/',
      '/tom/',
      '/tom',
      '/sokeindeks/',
      '/404.html',
      '/404/',
      `${guide}mer/`,
      '/api/',
      '/favicon.svg/',
      '/index.html/',
      '/verktoy/laeringsarena.html',
    ]) {
      const answer = await secure(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect([path, answer.headers['content-type']]).toEqual([path, types.html]);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.body.toString()).toContain('Siden finnes ikke');
      expect(answer.body.toString()).not.toContain('Index of');
      for (const [header, value] of Object.entries(rules.headers))
        if (header !== 'Cross-Origin-Resource-Policy')
          expect(answer.headers[header.toLowerCase()]).toBe(value);
    }
  });

  test('ingen skjulte filer, ingen pakkede tvillinger og ingenting utenfor mappa', async () => {
    for (const path of [
      '/.env',
      '/.git/config',
      '/.etc/passwd',
      '/.git/',
      '/%2eenv',
      '/.well-known/../.env',
      '/.well-known/%2e%2e/.env',
      '/index.html.br',
      '/index.html.gz',
      `${hashed}.br`,
      '/../../etc/passwd',
      '/..%2f..%2fetc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/verktoy/..%5c..%5cetc',
      '/verktoy/%00',
      '/..;/etc/passwd',
      '/~root/',
    ]) {
      const answer = await get(path);
      expect([path, [400, 404].includes(answer.status)]).toEqual([path, true]);
      expect(answer.body.toString()).not.toMatch(/HEMMELIG|root:/);
    }
    expect((await get('/.well-known/security.txt')).body.toString()).toMatch(/^Contact: /);
  });

  test('én form av hver adresse, og spørringen følger med', async () => {
    const cases = [
      [guide.slice(0, -1), guide],
      ['/verktoy', '/verktoy/'],
      ['/sok?q=a%20b&x=1', '/sok/?q=a%20b&x=1'],
      [`${guide}index.html`, guide],
      ['/index.html', '/'],
      ['/sok/index.html?q=%C3%A6', '/sok/?q=%C3%A6'],
      ['/security.txt', '/.well-known/security.txt'],
      ['/gammel/', '/verktoy/'],
      ['/gammel/?a=1', '/verktoy/?a=1'],
    ] as const;
    for (const [from, to] of cases) {
      const answer = await get(from);
      expect([from, [301, 308].includes(answer.status), answer.headers.location]).toEqual([
        from,
        true,
        to,
      ]);
      const next = await get(to);
      expect([to, next.status]).toEqual([to, 200]);
    }
  });

  test('ingen omdirigering fører ut av nettstedet eller går i ring', async () => {
    const evil = [
      '//ond.example/',
      '//ond.example',
      '//ond.example/index.html',
      '/\\ond.example',
      '/%5Cond.example',
      '/%5Cond.example/index.html',
      '/%2F%2Fond.example',
      '/%2Fond.example/',
      '//verktoy',
      '/verktoy//laeringsarena',
      '///',
      '/verktoy/%0d%0aSet-Cookie:x=1',
      '/verktoy%0d%0aX-Ond:1',
      '/?u=//ond.example',
      '/verktoy?//ond.example',
      '/.//ond.example',
      '/verktoy/..//ond.example',
      'http://ond.example/verktoy',
    ];
    for (const path of evil) {
      const answer = await get(path);
      const to = answer.headers.location ?? '/';
      expect([path, to]).toEqual([path, expect.stringMatching(/^\/(?![/\\])/)]);
      expect(answer.headers).not.toHaveProperty('x-ond');
      expect(answer.headers).not.toHaveProperty('set-cookie');
      let [at, steps] = [to, 0];
      for (; steps < 4; steps++) {
        const next: Answer = await get(at);
        if (next.status < 300 || next.status > 308 || next.status === 304) break;
        at = next.headers.location ?? '/';
      }
      expect(steps).toBeLessThan(2);
    }
  });

  test('http fører til https på samme adresse, og HSTS følger bare med https', async () => {
    const path = '/verktoy/laeringsarena/?a=%C3%A5&b=1';
    const HSTS = 'strict-transport-security';
    if (server.tls) {
      const host = { host: '127.0.0.1' };
      const plain = await ask({ port: server.redirectPort, path, headers: host });
      expect([301, 308]).toContain(plain.status);
      const to = plain.headers.location ?? '';
      expect(to.replace(/:\d+/, '')).toBe(`https://127.0.0.1${path}`);
      expect((await get(path)).headers[HSTS]).toBe('max-age=31536000');
    } else {
      const proxied = await get(path, { 'x-forwarded-proto': 'http' });
      expect([proxied.status, proxied.headers.location]).toEqual([
        301,
        `https://verktoykassa.test${path}`,
      ]);
      expect((await get('/')).headers[HSTS]).toBeUndefined();
    }
  });

  test('loggen har adressen det ble spurt om, også når den ikke finnes, og ingenting om leseren', async () => {
    const before = server.log().length;
    await get('/?navn=kari', { 'user-agent': 'Nysgjerrig' });
    await get('/borte-for-godt/?navn=kari', { 'user-agent': 'Nysgjerrig' });
    const since = (): string => server.log().slice(before);
    await expect.poll(since).toContain('/borte-for-godt/');
    const line = since()
      .split('\n')
      .find((one) => one.includes('/borte-for-godt/'));
    expect(line).toMatch(/(?=.*\b404\b).*\/borte-for-godt\/["\s]/);
    expect(since()).not.toMatch(/kari|Nysgjerrig|remote_ip|127\.0\.0\.1:|404\.html/);
  });

  test('loggen kan telles: sider, søk, nedlastinger og situasjoner, og roboter for seg', async () => {
    const before = server.log().length;
    await get('/sok/?vis=verktoy&q=b%C3%B8ker+og%20lys&navn=kari');
    await get('/velg/?hvem=kommune&formaal=spre&navn=kari');
    await get('/api/verktoy.json?navn=kari');
    await get('/verktoy/', { 'user-agent': 'Googlebot/2.1 (+http://kari.example)' });
    await get('/om/');
    const since = (): string => server.log().slice(before);
    await expect.poll(since).toContain('/om/');
    expect(since()).not.toMatch(/kari|vis=|Googlebot/);
    const usage = newUsage();
    for (const line of since().split('\n')) addLine(usage, line);
    expect(usage.bad).toBe(0);
    const [month] = usage.months.values();
    expect([...(month?.pages.each ?? [])]).toEqual([
      ['/sok/', 1],
      ['/velg/', 1],
      ['/om/', 1],
    ]);
    expect([...(month?.searches.each ?? [])]).toEqual([['bøker og lys', 1]]);
    expect([...(month?.downloads.each ?? [])]).toEqual([['/api/verktoy.json', 1]]);
    expect(month?.robots).toBe(1);
    expect([...(month?.situations.each.keys() ?? [])].join()).toMatch(/^Dere er en kommune/);
  });

  test('det tjeneren ikke tar imot, besvares på norsk', async () => {
    for (const answer of [
      await get('/', {}, 'POST'),
      await get('/verktoy/', {}, 'DELETE'),
      await get(`/${'a'.repeat(20_000)}`),
    ]) {
      expect([answer.status, answer.body.toString()]).toEqual([
        answer.status,
        expect.stringContaining('Siden finnes ikke'),
      ]);
      expect([404, 405, 414]).toContain(answer.status);
    }
    // Caddy's own library answers before Caddy sees what is no HTTP.
    if (setup.startsWith('nginx'))
      for (const port of server.tls ? [server.redirectPort] : [server.port])
        for (const text of [
          'GET / HTTP/1.1\r\n\r\n',
          'GET / HTTP/1.1\r\nHost: a b\r\n\r\n',
          'tull\r\n\r\n',
        ])
          expect(await raw(port, text)).toContain('Siden finnes ikke');
  });

  test('bare GET og HEAD, og HEAD har samme hoder', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
      expect([method, (await get('/', {}, method)).status]).toEqual([method, 405]);
    const [head, full] = [await get(guide, {}, 'HEAD'), await get(guide)];
    expect(head.body.length).toBe(0);
    for (const header of ['content-type', 'content-length', 'etag', 'cache-control'])
      expect(head.headers[header]).toBe(full.headers[header]);
  });

  test('deler av filer og store hoder', async () => {
    const part = await get(hashed, { range: 'bytes=0-9' });
    expect([
      part.status,
      part.body.equals(readFileSync(join(root, hashed)).subarray(0, 10)),
    ]).toEqual([206, true]);
    expect([400, 404, 414, 431]).toContain((await get(`/${'a'.repeat(20_000)}`)).status);
  });

  test('en gal klokke gir ikke gammelt innhold: en ny fil med eldre tid hentes på nytt', async () => {
    const path = '/klokke.txt';
    const { utimesSync } = await import('node:fs');
    writeFileSync(join(root, path), 'ny tekst');
    utimesSync(join(root, path), new Date('2040-01-01'), new Date('2040-01-01'));
    const first = await get(path);
    writeFileSync(join(root, path), 'nyere tekst');
    utimesSync(join(root, path), new Date('2001-01-01'), new Date('2001-01-01'));
    const second = await get(path, { 'if-none-match': String(first.headers.etag) });
    expect([second.status, second.body.toString()]).toEqual([200, 'nyere tekst']);
    rmSync(join(root, path));
  });
});
