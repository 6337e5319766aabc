import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rulesOf } from '../../src/delivery/built-site.ts';
import { deliveryRules, type DeliveryRules } from '../../src/delivery/rules.ts';
import type { Ask } from '../../src/delivery/running/client.ts';
import type { Fault } from '../../src/delivery/running/faults.ts';
import { shakeHands, type Greet } from '../../src/delivery/running/greeting.ts';
import { checkRunning } from '../../src/delivery/running/running.ts';
import { isWhole } from '../../src/search/engine/sum.ts';
import { site } from '../../src/site/settings.ts';
import { DIST } from './built.ts';
import { ask } from './http-client.ts';
import { startServer, type RealServer } from './servers.ts';
import { SETUPS, type Setup } from './setups.ts';

/** `npm run sjekk:levering`, asked of the built site behind real servers. */

const redirects = [{ from: '/gammel/', to: '/verktoy/' }];
let root = '';
let server: RealServer | undefined;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verktoykassa-dist-'));
  cpSync(DIST, root, { recursive: true });
  chmodSync(root, 0o755);
});
afterEach(async () => {
  await server?.stop();
  rmSync(root, { recursive: true, force: true });
});

/** As if the site's name led to this machine, and a proxy in front ended TLS where it must. */
const to =
  ({ port, tls, redirectPort }: RealServer): Ask =>
  (url, { method, headers = {} } = {}) => {
    const secure = url.protocol === 'https:';
    return ask({
      port: tls && !secure ? redirectPort : port,
      tls: tls && secure,
      path: url.pathname + url.search,
      ...(method ? { method } : {}),
      headers: {
        host: url.hostname,
        ...(tls ? {} : { 'x-forwarded-proto': secure ? 'https' : 'http' }),
        ...headers,
      },
    });
  };

/** The handshake is the server's own, the certificate one that nobody need renew. */
const greeting =
  ({ port, tls }: RealServer): Greet =>
  async (_base, maxVersion) => {
    const dates = { from: Date.parse('2026-11-01'), to: Date.parse('2027-11-30') };
    if (!tls && maxVersion === 'TLSv1.1') throw new Error('en proxy foran tar bare nyere');
    if (!tls) return { protocol: 'h2', ...dates };
    const here = new URL(`https://127.0.0.1:${port}`);
    return { ...(await shakeHands(here, { maxVersion, rejectUnauthorized: false })), ...dates };
  };

async function check(setup: Setup, rules: DeliveryRules): Promise<Fault[]> {
  server = await startServer(setup, root, rules);
  // Caddy's own site in the test is an address, and not the site's name.
  const base = new URL(setup.includes('domene') ? `https://127.0.0.1:${server.port}` : site.url);
  const asked = { base, ask: to(server), greet: greeting(server), isWhole };
  const { faults } = await checkRunning(asked, deliveryRules('', redirects), '2026-11-28');
  return faults.filter(({ code }) => code !== 'other-address' || !setup.includes('domene'));
}

test.each(SETUPS)('%s har ingenting å rette', async (setup) => {
  expect(await check(setup, rulesOf(DIST, redirects))).toEqual([]);
});

/** Fourteen faults that people make: in the set-up, and in what was copied to the machine. */
function spoil(rules: DeliveryRules): DeliveryRules {
  const { 'Referrer-Policy': _gone, ...headers } = rules.headers;
  const policy = headers['Content-Security-Policy']?.replace(/ 'sha256-[^']+'/g, '') ?? '';
  rmSync(join(root, 'index.html.br'));
  cpSync(join(root, 'sok/index.html.gz'), join(root, 'index.html.gz'));
  rmSync(join(root, 'rss.xml'));
  rmSync(join(root, '.well-known/security.txt'));
  writeFileSync(join(root, '404.html'), '<title>Not found</title>');
  for (const ending of ['', '.br', '.gz']) {
    const name = readdirSync(join(root, 'sokeindeks')).find((file) =>
      new RegExp(`^katalog\\.\\w+\\.json${ending}$`).test(file),
    );
    writeFileSync(join(root, 'sokeindeks', name ?? ''), '[]');
  }
  return {
    ...rules,
    headers: { ...headers, 'Content-Security-Policy': policy, 'X-Frame-Options': 'ALLOWALL' },
    secureHeaders: { 'Strict-Transport-Security': 'max-age=300' },
    prefixes: [],
    cacheControl: 'max-age=86400',
    redirects: [],
    types: { ...rules.types, txt: 'application/octet-stream' },
  };
}

describe.each(['nginx.conf', 'Caddyfile'] as const)('%s', (setup) => {
  test('feilene som er plantet, blir funnet alle på en gang', async () => {
    const codes = new Set(
      (await check(setup, spoil(rulesOf(DIST, redirects)))).map(({ code }) => code),
    );
    expect([...codes].sort()).toEqual([
      'closed-data',
      'foreign-404',
      'index-damaged',
      'long-cache',
      'missing',
      'no-header',
      'no-hsts',
      'no-redirect',
      'not-packed',
      'old-policy',
      'other-header',
      'packed-wrong',
      'short-cache',
      'wrong-type',
    ]);
  });
});
