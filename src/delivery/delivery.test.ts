import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { azureConfig } from './azure.ts';
import { rulesOf, writeDeliveryFiles } from './built-site.ts';
import { caddyConfig } from './caddy.ts';
import { dockerfile } from './docker.ts';
import { DeliveryError, failureSentence } from '../site/failure.ts';
import { deliveryFiles } from './files.ts';
import { headersFile, redirectsFile } from './headers-file.ts';
import { nginxConfig } from './nginx.ts';
import { observatoryScore } from '../../scripts/site/observatory.ts';
import { contentSecurityPolicy, harvest } from './policy.ts';
import { deliveryRules, headersFor } from './rules.ts';
import { facets } from '../site/facets.ts';
import { expiryProblem, securityTxt } from './security-txt.ts';

const page = (body: string) => [
  { path: 'index.html', text: `<!DOCTYPE html><html><body>${body}</body></html>` },
];
const policy = contentSecurityPolicy(harvest(page('<p>Hei</p>')));
const rules = deliveryRules(policy, [{ from: '/gammel/', to: '/ny/' }]);

describe('sikkerhetsregelen høstes fra de bygde sidene', () => {
  test('uten skript i sidene er bare egne filer åpne, og ingenting er unsafe-inline', () => {
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-inline|style-src-attr|'unsafe-eval'|\*|https?:/);
  });
  test('hvert skript og hver stil i en side får sin hash, en gang', () => {
    const found = contentSecurityPolicy(
      harvest([
        ...page('<script type="module">a()</script><style>b{}</style>'),
        ...page('<script type="module">a()</script>'),
      ]),
    );
    expect(found.match(/'sha256-/g)).toHaveLength(2);
    expect(found).toContain("'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='");
  });
  test('data og skript i egne filer får ingen', () => {
    expect(
      harvest(
        page('<script type="application/ld+json">{}</script><script src="/_astro/a.js"></script>'),
      ).scripts.size,
    ).toBe(0);
  });
  test('style-attributter telles, og bilder som data slippes bare inn når de finnes', () => {
    expect(harvest(page('<p class="a" style="color:red">x</p>')).styleAttributes).toBe(1);
    expect(policy).not.toContain('data:');
    expect(
      contentSecurityPolicy(
        harvest([{ path: 'a.css', text: 'a{background:url("data:image/svg+xml,x")}' }]),
      ),
    ).toContain("img-src 'self' data:");
  });
});

describe('én kilde, alle tjenere', () => {
  const all = {
    nginx: nginxConfig(rules),
    caddy: caddyConfig(rules),
    azure: azureConfig(rules),
    headers: headersFile(rules),
  };
  test.each(Object.entries(all))(
    '%s har alle hoder, også de som gjelder under en adresse',
    (_name, text) => {
      for (const path of ['/', '/_astro/x.css', '/api/verktoy.json']) {
        for (const [name, value] of Object.entries(headersFor(rules, path))) {
          if (name === 'Cross-Origin-Resource-Policy' && text === all.headers) continue;
          if (value === 'no-cache' && text === all.headers) continue;
          expect(text).toContain(name);
          expect(text.replaceAll('\\"', '"')).toContain(value);
        }
      }
    },
  );
  test('det byggingen skriver til nginx og Caddy, har de gamle adressene', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verktoykassa-oppsett-'));
    writeFileSync(join(folder, 'index.html'), page('<p>Hei</p>')[0]?.text ?? '');
    writeDeliveryFiles(
      rulesOf(folder, [{ from: '/verktoy/gammelt-navn/', to: '/verktoy/nytt-navn/' }]),
      join(folder, 'levering'),
    );
    for (const [name, line] of [
      ['nginx.conf', 'location = /verktoy/gammelt-navn/ { return 301 /verktoy/nytt-navn/'],
      ['Caddyfile', 'redir /verktoy/gammelt-navn/ /verktoy/nytt-navn/'],
    ] as const) {
      expect(readFileSync(join(folder, 'levering', name), 'utf8'), name).toContain(line);
    }
    rmSync(folder, { recursive: true });
  });
  test('gamle adresser føres videre overalt', () => {
    for (const text of [all.nginx, all.caddy, all.azure, redirectsFile(rules)])
      expect(text).toMatch(/\/gammel\/.*[\s\S]{0,30}\/ny\//);
  });
  test('Azure: gyldig JSON, 404 forblir 404, under grensen på 20 KB', () => {
    const config = JSON.parse(all.azure) as {
      responseOverrides: Record<string, unknown>;
      trailingSlash: string;
    };
    expect(config.responseOverrides['404']).toEqual({ rewrite: '/404.html', statusCode: 404 });
    expect(config.trailingSlash).toBe('always');
    expect(all.azure.length).toBeLessThan(20_000);
  });
  test('_headers setter aldri samme hode to ganger for en adresse, for vertene slår dem sammen', () => {
    const blocks = all.headers.split(/\n(?=\/)/).filter((b) => b.startsWith('/'));
    const names = (block: string): string[] =>
      [...block.matchAll(/^ {2}([A-Za-z-]+):/gm)].map((m) => m[1] ?? '');
    const common = names(blocks.find((b) => b.startsWith('/*')) ?? '');
    for (const block of blocks.filter((b) => !b.startsWith('/*')))
      expect(names(block).filter((n) => common.includes(n))).toEqual([]);
    for (const line of all.headers.split('\n')) expect(line.length).toBeLessThan(2000);
  });
  test('beholderen kjører uten rettigheter på port 8080', () => {
    expect(dockerfile()).toMatch(/USER 10001:10001\n/);
    expect(dockerfile()).toContain('--read-only');
    expect(all.nginx).toContain('listen 8080 default_server;');
    for (const [, path] of all.nginx.matchAll(/(?:pid|_temp_path) (\S+);/g))
      expect(path).toMatch(/^\/tmp\//);
  });
  test('underlaget i beholderen er festet til ett innhold', () => {
    expect(dockerfile()).toMatch(/^FROM debian:bookworm-\d{8}-slim@sha256:[0-9a-f]{64}$/m);
  });
  test('som tjeneste logger nginx til en fil: under systemd kan /dev/stdout ikke åpnes', () => {
    const files = deliveryFiles(rules);
    for (const name of ['nginx-debian.conf', 'nginx-tls.conf']) {
      expect(files[name]).toContain('access_log /var/log/nginx/access.log');
      expect(files[name]).toContain('pid /run/nginx.pid;');
      expect(files[name]).not.toContain('/dev/stdout');
    }
  });
  test('som tjeneste svarer nginx på IPv4 og IPv6', () => {
    const files = deliveryFiles(rules);
    expect(files['nginx-debian.conf']).toContain('listen [::]:80 default_server;');
    expect(files['nginx-tls.conf']).toContain('listen 80 default_server;');
    expect(files['nginx-tls.conf']).toContain('listen [::]:443 ssl http2 default_server;');
  });
  test('hvert oppsett som bygges, står i docs/levering.md', () => {
    const text = readFileSync('docs/levering.md', 'utf8');
    for (const name of Object.keys(deliveryFiles(rules)))
      if (name !== 'Dockerfile.dockerignore') expect(text).toContain(`\`${name}\``);
  });
  test('loggen har verken IP-adresse, nettleser eller siden leseren kom fra', () => {
    expect(all.nginx).not.toMatch(
      /\$remote_addr|log_format[^;]*\$(?:request\b|request_uri|args|http_)/,
    );
    for (const field of ['remote_ip', 'headers'])
      expect(all.caddy).toContain(`request>${field} delete`);
  });
  test('av det som står etter spørsmålstegnet, er bare søkeord og svar i velgeren med', () => {
    const chooser = facets.purposes.parameter;
    for (const text of [all.nginx, all.caddy]) {
      expect(text).toMatch(/\/sok\/\S*q=/);
      expect(text).toMatch(new RegExp(`/velg/\\S*\\b${chooser}\\b`));
    }
  });
});

test('full disk sies på norsk, uansett hvem som melder det', () => {
  for (const error of [
    Object.assign(new Error('x'), { code: 'ENOSPC' }),
    new Error('rolldown: No space left on device (os error 28)'),
    Object.assign(new Error('x'), { code: 'EDQUOT' }),
  ]) {
    expect(failureSentence(error)).toMatch(/^Disken er full\./);
  }
  expect(failureSentence(new DeliveryError('Setning.'))).toBe('Setning.');
  expect(failureSentence(new TypeError('uventet'))).toContain('delivery.test.ts');
});

describe('security.txt', () => {
  test('har kontakt, frist og egen adresse', () => {
    expect(securityTxt({ url: 'https://v.example/', email: 'a@b.no', expires: '2027-10-31' })).toBe(
      'Contact: mailto:a@b.no\nExpires: 2027-10-31T00:00:00.000Z\nPreferred-Languages: no, en\nCanonical: https://v.example/.well-known/security.txt\n',
    );
    expect(securityTxt({ url: 'https://v.example', email: '', expires: '2027-10-31' })).toContain(
      'Contact: https://v.example/om/\n',
    );
  });
  test.each([
    ['2027-10-31', '2026-11-20', undefined],
    ['2027-10-31', '2027-09-01', 'soon'],
    ['2027-10-31', '2027-10-31', 'passed'],
    ['2027-10-31', '2028-01-01', 'passed'],
    ['2028-10-31', '2026-11-20', 'too-far'],
    ['tull', '2026-11-20', 'passed'],
  ])('%s sett fra %s', (expires, today, code) => {
    expect(expiryProblem(expires, today)?.code).toBe(code);
  });
});

describe('poeng etter HTTP Observatory', () => {
  const lower = (headers: Record<string, string>) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  test('reglene våre gir minst 120', () => {
    expect(
      observatoryScore({ headers: lower(headersFor(rules, '/')), html: '', redirectsToHttps: true })
        .total,
    ).toBe(130);
  });
  test('hvert hode som mangler, koster', () => {
    for (const name of [
      'content-security-policy',
      'strict-transport-security',
      'x-content-type-options',
      'referrer-policy',
      'cross-origin-resource-policy',
    ]) {
      const headers = lower(headersFor(rules, '/'));
      delete headers[name];
      expect([
        name,
        observatoryScore({ headers, html: '', redirectsToHttps: true }).total < 130,
      ]).toEqual([name, true]);
    }
    expect(observatoryScore({ headers: {}, html: '', redirectsToHttps: false }).total).toBeLessThan(
      30,
    );
  });
});
