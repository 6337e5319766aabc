import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DeliveryError } from '../../site/failure.ts';
import { deliveryRules } from '../rules.ts';
import { ask, send, type Ask } from './client.ts';
import { INDEX, redirects, serveFake, type Spoil } from './fake-site.ts';
import { faults as table, type Fault, type FaultCode } from './faults.ts';
import { greet, type Greet } from './greeting.ts';
import { refusal } from './refusal.ts';
import { differing, reportOf } from './report.ts';
import { checkRunning, siteAddress } from './running.ts';

const BASE = 'https://verktoykassa.kommune.no';
const TODAY = '2026-11-28';
const rules = deliveryRules('', redirects);

let site: Awaited<ReturnType<typeof serveFake>>;
beforeAll(async () => {
  site = await serveFake(BASE, '2027-10-31');
});
afterAll(() => site.close());

/** As if the name led to loopback, and TLS ended in front: plain http is sent on to https. */
const there: Ask = async (url, { method = 'GET', headers = {} } = {}) => {
  const path = url.pathname + url.search;
  const answer = await send({
    protocol: 'http:',
    host: '127.0.0.1',
    port: site.port,
    path,
    method,
    headers: { host: url.host, ...headers },
  });
  if (url.protocol === 'http:' && url.origin !== BASE && !answer.headers['x-plain'])
    return { status: 301, headers: { location: `${BASE}${path}` }, body: Buffer.alloc(0) };
  return answer;
};

const greeted: Greet = (_base, newest) =>
  newest === 'TLSv1.3'
    ? Promise.resolve({
        protocol: 'h2',
        from: Date.parse('2026-11-01'),
        to: Date.parse('2027-11-30'),
      })
    : Promise.reject(new Error('x'));

async function check(spoil?: Spoil, base = BASE, today = TODAY, hello = greeted): Promise<Fault[]> {
  site.spoil(spoil);
  const isWhole = (path: string, bytes: Uint8Array): boolean =>
    path !== INDEX || Buffer.from(bytes).toString().startsWith('indeks ');
  const { faults } = await checkRunning(
    { base: siteAddress(base), ask: there, greet: hello, isWhole },
    rules,
    today,
  );
  return faults;
}

/** What is found where some questions get no answer, for a reason by its code. */
async function checkSilent(isSilent: (url: URL) => boolean, code: string): Promise<Fault[]> {
  const ask: Ask = (url, question) =>
    isSilent(url) ? Promise.reject(Object.assign(new Error('x'), { code })) : there(url, question);
  const { faults } = await checkRunning(
    { base: siteAddress(BASE), ask, greet: greeted, isWhole: () => true },
    rules,
    TODAY,
  );
  return faults;
}

/** Changes only the answers to some paths. */
const at =
  (pattern: RegExp, change: Spoil): Spoil =>
  (reply, path, request) => {
    if (pattern.test(path)) change(reply, path, request);
  };
const policy =
  (change: (sent: string) => string): Spoil =>
  ({ headers }) => {
    headers['Content-Security-Policy'] = change(headers['Content-Security-Policy'] ?? '');
  };
const set =
  (name: string, value: string): Spoil =>
  ({ headers }) => {
    headers[name] = value;
  };
const drop =
  (name: string): Spoil =>
  ({ headers }) => {
    delete headers[name];
  };
const status =
  (code: number): Spoil =>
  (reply) => {
    reply.status = code;
  };

/** What is planted, the code it is found as, and where. */
const planted: Record<
  Exclude<FaultCode, 'no-https' | 'no-answer' | 'no-http2' | 'old-tls' | 'certificate'>,
  [Spoil, where: string]
> = {
  missing: [at(/^\/rss\.xml/, status(500)), '/rss.xml'],
  'wrong-type': [at(/noekler/, set('Content-Type', 'application/octet-stream')), INDEX],
  'no-header': [drop('X-Content-Type-Options'), '/verktoy/'],
  'no-policy': [drop('Content-Security-Policy'), '/'],
  'other-header': [set('Referrer-Policy', 'unsafe-url'), '/'],
  'open-policy': [policy((sent) => sent.replace("script-src 'self'", "script-src 'self' *")), '/'],
  'old-policy': [policy((sent) => sent.replace(/ 'sha256-[^']+'/, '')), '/sok/'],
  'no-hsts': [set('Strict-Transport-Security', 'max-age=300'), '/'],
  'plain-http': [set('X-Plain', '1'), 'http://verktoykassa.kommune.no/verktoy/?a=1'],
  'server-version': [set('Server', 'nginx/1.22.1'), '/'],
  cookie: [set('Set-Cookie', 'ARRAffinity=1'), '/'],
  hidden: [at(/\.git/, status(200)), '/.git/config'],
  listing: [at(/^\/_astro\/$/, status(200)), '/_astro/'],
  'leads-out': [
    at(/^\/\//, (reply, path) => {
      reply.status = 301;
      reply.headers.Location = `${path}/`;
    }),
    '//ute.invalid/verktoy',
  ],
  method: [
    (reply, _path, request) => {
      if (request.method === 'POST') reply.status = 200;
    },
    '/',
  ],
  'closed-data': [drop('Access-Control-Allow-Origin'), '/api/verktoy.json'],
  'not-packed': [
    (reply, _path, request) => {
      if (request.headers['accept-encoding'] === 'br') delete reply.headers['Content-Encoding'];
    },
    '/',
  ],
  'packed-wrong': [
    at(/noekler/, (reply) => {
      if (reply.headers['Content-Encoding'] === 'gzip') reply.body = gzipSync('indeks');
    }),
    INDEX,
  ],
  'packed-unasked': [at(/css/, set('Content-Encoding', 'gzip')), '/_astro/base.abc12345.css'],
  'no-vary': [drop('Vary'), '/'],
  'long-cache': [at(/^\/$/, set('Cache-Control', 'max-age=86400')), '/'],
  'short-cache': [at(/_astro/, drop('Cache-Control')), '/_astro/base.abc12345.css'],
  'no-304': [
    (reply) => {
      if (reply.status === 304) reply.status = 200;
    },
    '/',
  ],
  'soft-404': [
    (reply) => {
      if (reply.status === 404) reply.status = 200;
    },
    '/finnes-ikke-og-skal-ikke-finnes/',
  ],
  'foreign-404': [
    (reply) => {
      if (reply.status === 404) reply.body = Buffer.from('404 Not Found');
    },
    '/finnes-ikke-og-skal-ikke-finnes/',
  ],
  'no-redirect': [at(/^\/gammel\//, status(302)), '/gammel/'],
  'other-address': [
    at(/^\/verktoy\/$/, (reply) => {
      reply.body = Buffer.from(reply.body.toString().replace(`${BASE}/`, 'https://x.example/'));
    }),
    '/verktoy/',
  ],
  'security-txt': [
    at(/security/, (reply) => {
      reply.body = Buffer.from(reply.body.toString().replace('Contact: mailto:a@b.no', ''));
    }),
    '/.well-known/security.txt',
  ],
  'index-damaged': [
    at(/noekler/, (reply) => {
      reply.body = gzipSync(reply.body);
    }),
    INDEX,
  ],
};

test('et nettsted som følger reglene, har ingenting å rette', async () => {
  expect(await check()).toEqual([]);
});

test.each(Object.entries(planted))('%s blir funnet', async (code, [spoil, where]) => {
  const faults = await check(spoil);
  expect(faults.map((fault) => [fault.code, fault.where])).toContainEqual([code, where]);
});

test('hver feil i tabellen er plantet', () => {
  expect(
    [...Object.keys(planted), 'no-https', 'no-answer', 'no-http2', 'old-tls', 'certificate'].sort(),
  ).toEqual(Object.keys(table).sort());
});

test('ti feil på en gang blir funnet på en gang, hver med en måte å rette den på', async () => {
  const ten = [
    'no-header',
    'old-policy',
    'no-hsts',
    'server-version',
    'soft-404',
    'no-redirect',
    'wrong-type',
    'no-304',
    'short-cache',
    'security-txt',
  ] as const;
  const faults = await check((...reply) => {
    for (const code of ten) planted[code][0](...reply);
  });
  expect(ten.filter((code) => !faults.some((fault) => fault.code === code))).toEqual([]);
  const report = reportOf(faults);
  for (const code of ten) expect(report).toContain(table[code].mend);
  expect(differing(faults)).toBeGreaterThanOrEqual(10);
});

test('det samme på mange sider er én linje', async () => {
  const lines = reportOf(await check(drop('Referrer-Policy'))).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^- \/, .+ og \d+ til mangler hodet Referrer-Policy\.$/);
});

test('svarer alt med 200, sies det, og ikke at skjulte filer kan leses', async () => {
  const codes = (await check(planted['soft-404'][0])).map(({ code }) => code);
  expect(codes).toContain('soft-404');
  expect(codes).not.toContain('hidden');
  expect(codes).not.toContain('listing');
});

test('ingen på port 80 er én ting å rette', async () => {
  site.spoil(undefined);
  const faults = await checkSilent(({ protocol }) => protocol === 'http:', 'ECONNREFUSED');
  expect(faults.map(({ code }) => code)).toEqual(['plain-http']);
});

test.each([
  '/verktoy/b/',
  '/sokeindeks/noekler/del.zyxwv98.txt',
  '/sokeindeks/tekster/side.q1w2e.json',
])('%s, som ikke er med i utvalget, blir savnet', async (path) => {
  const faults = await check(at(new RegExp(`^${path.replaceAll('.', '\\.')}$`), status(404)));
  expect(faults.map((fault) => [fault.code, fault.where])).toEqual([['missing', path]]);
});

test('en frist som er nær, sies før den går ut', async () => {
  expect((await check(undefined, BASE, '2027-09-15')).map(({ code }) => code)).toEqual([
    'security-txt',
  ]);
});

describe('før noe er spurt om', () => {
  const greeting = async (change: (hello: Awaited<ReturnType<Greet>>) => void) => {
    const hello = await greeted(new URL(BASE), 'TLSv1.3');
    change(hello);
    return (await check(undefined, BASE, TODAY, () => Promise.resolve(hello))).map(
      ({ code }) => code,
    );
  };
  test('HTTP/1.1 og gammel TLS blir funnet', async () => {
    expect(await greeting((hello) => (hello.protocol = 'http/1.1'))).toEqual([
      'no-http2',
      'old-tls',
    ]);
  });
  test('et sertifikat som snart går ut, blir funnet', async () => {
    expect(await greeting((hello) => (hello.to = Date.parse('2026-12-05')))).toContain(
      'certificate',
    );
  });
  test('et sertifikat for noen dager er ikke snart ute', async () => {
    const codes = await greeting((hello) => {
      hello.from = Date.parse('2026-11-27');
      hello.to = Date.parse('2026-12-03');
    });
    expect(codes).not.toContain('certificate');
  });
});

describe('uten https', () => {
  const elsewhere = (base: string): Promise<Fault[]> =>
    check((reply) => {
      reply.headers['X-Plain'] = '1';
      reply.body = Buffer.from(reply.body.toString().replaceAll(BASE, base));
      delete reply.headers['Content-Encoding'];
      delete reply.headers['Strict-Transport-Security'];
    }, base);
  test('et nettsted på nettet faller gjennom', async () => {
    const codes = (await elsewhere('http://verktoykassa.kommune.no')).map(({ code }) => code);
    expect(codes).toContain('no-https');
    expect(codes).not.toContain('no-hsts');
  });
  test('egen maskin trenger det ikke', async () => {
    expect((await elsewhere('http://127.0.0.1:8080')).map(({ code }) => code)).not.toContain(
      'no-https',
    );
  });
});

test('én fil uten svar stopper ikke resten', async () => {
  site.spoil(drop('Referrer-Policy'));
  const silent = ['/gammel/', '/rss.xml'];
  const faults = await checkSilent(({ pathname }) => silent.includes(pathname), 'ECONNRESET');
  const wrong = 'ga ikke noe svar: Tjeneren brøt forbindelsen.';
  for (const where of silent) expect(faults).toContainEqual({ code: 'no-answer', where, wrong });
  expect(faults.map(({ code }) => code)).toContain('no-header');
});

describe('adressen', () => {
  test.each([
    ['', /^Adressen mangler\. Skriv den slik/],
    ['verktoykassa.kommune.no', /er ingen adresse/],
    ['ftp://x.no', /er ingen adresse/],
    ['https://x.no/verktoykassa/', /må ligge øverst .* https:\/\/x\.no$/],
  ])('«%s» får én setning', (written, sentence) => {
    expect(() => siteAddress(written)).toThrow(sentence);
  });
  test('http som fører til https, får vite hvilken adresse som skal kontrolleres', async () => {
    await expect(
      check((reply) => {
        reply.headers['X-Plain'] = '1';
        reply.headers.Location = `${BASE}/`;
        reply.status = 301;
      }, 'http://verktoykassa.kommune.no'),
    ).rejects.toThrow(/fører til https.* sjekk:levering -- https:\/\/verktoykassa\.kommune\.no$/);
  });
  test('ingen som svarer, og et annet nettsted, får én setning', async () => {
    const silent = { base: new URL('http://127.0.0.1:1'), ask, greet, isWhole: () => true };
    await expect(checkRunning(silent, rules, TODAY)).rejects.toThrow(
      'svarer ikke: Ingen lytter på porten.',
    );
    await expect(
      check((reply) => {
        reply.body = Buffer.from('<title>Welcome to nginx!</title>');
      }),
    ).rejects.toThrow(DeliveryError);
  });
  test('et sertifikat som er gått ut, sies på norsk', () => {
    expect(refusal(Object.assign(new Error('x'), { code: 'CERT_HAS_EXPIRED' }))).toMatch(
      /^Sertifikatet er gått ut/,
    );
    expect(refusal(Object.assign(new Error('x'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' }))).toMatch(
      /NODE_EXTRA_CA_CERTS/,
    );
    expect(refusal(Object.assign(new Error('x'), { name: 'TimeoutError' }))).toMatch(/20 sekunder/);
  });
});
