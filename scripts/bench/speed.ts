import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../browser.ts';
import { keysOn } from './keys.ts';
import { measure } from './process.ts';
import { serveShaped, type ShapedServer } from './shaped-server.ts';
import { readSet, trainingSets, unlike } from './query-sets.ts';
import { makeStockSite } from './starlight-site.ts';
import { quantile } from './statistics.ts';
import { search, visit, type Profile } from './visit.ts';

/**
 * `npm run bench [-- 7]`: the built site beside a stock Starlight site of the same texts, in one
 * run. Medians of the runs, with the lowest and the highest.
 */
const runs = Number(process.argv[2] ?? 5);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('Antall runder må være et helt tall. Prøv: npm run bench -- 5');
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  console.error('Nettstedet er ikke bygd. Kjør npm run build først.');
  process.exit(1);
}

const pageTypes = [
  ['forside', '/', '/'],
  ['guide', '/verktoy/laeringsarena/', '/verktoy/laeringsarena/'],
  ['eksempel', '/eksempler/bodoe-foyer/', '/eksempler/bodoe-foyer/'],
  ['liste', '/verktoy/', null],
  ['søkeside', '/sok/', null],
] as const;
/** Every so many queries of the practice sets are typed key by key. */
const TYPED = 60;
/** A word, its first letter, and a whole question. */
const searches = ['nettverk', 'n', 'hvordan få rådmannen med'];

const number = (value: number, digits = 0): string => value.toFixed(digits).replace('.', ',');
function spread(values: number[], digits = 0): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, middle = 0, high = 0] = [
    sorted[0],
    sorted[Math.floor(sorted.length / 2)],
    sorted.at(-1),
  ];
  return low === high
    ? number(middle, digits)
    : `${number(middle, digits)} (${number(low, digits)}–${number(high, digits)})`;
}

const stock = mkdtempSync(join(tmpdir(), 'verktoykassa-lager-'));
try {
  makeStockSite('content', stock, 'all');
  const built = await measure([join(stock, 'node_modules/astro/bin/astro.mjs'), 'build'], stock);
  if (built.code !== 0) throw new Error(built.log);
  const browser = await openBrowser();
  const servers: [string, ShapedServer][] = [
    ['vårt', await serveShaped('dist')],
    ['lagervare', await serveShaped(join(stock, 'dist'))],
  ];
  console.log(
    `Median av ${runs} runder (laveste–høyeste). KB er brotli med ca. 220 byte hoder per svar. ms.\n`,
  );
  console.log(
    '| profil | side | nettsted | KB | forespørsler | FCP | LCP | CLS | TBT |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const profile of ['rask', 'treg'] as const satisfies Profile[]) {
    for (const [name, ours, theirs] of pageTypes) {
      const seen = servers.map(() => [] as Awaited<ReturnType<typeof visit>>[]);
      for (let run = 0; run < runs; run++) {
        // In turn, so that a busy machine slows both.
        for (const [i, [, server]] of servers.entries()) {
          const path = i === 0 ? ours : theirs;
          if (path) seen[i]?.push(await visit(browser, server, path, profile));
        }
      }
      for (const [i, [site]] of servers.entries()) {
        const visits = seen[i] ?? [];
        if (!visits.length) continue;
        const of = (key: keyof (typeof visits)[number], digits = 0): string =>
          spread(
            visits.map((v) => v[key]),
            digits,
          );
        console.log(
          `| ${profile} | ${name} | ${site} | ${spread(
            visits.map((v) => v.bytes / 1024),
            1,
          )} | ${of('requests')} | ${of('fcp')} | ${of('lcp')} | ${of('cls', 3)} | ${of('tbt')} |`,
        );
      }
    }
  }
  console.log(
    '\nFørste søk fra en guideside (80 ms mellom tastene): fra første tast til første treff\n\n| profil | søk | nettsted | ms | KB | forespørsler |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const profile of ['rask', 'treg'] as const satisfies Profile[]) {
    for (const words of searches) {
      const seen = servers.map(() => [] as Awaited<ReturnType<typeof search>>[]);
      for (let run = 0; run < runs; run++) {
        for (const [i, [, server]] of servers.entries())
          seen[i]?.push(await search(browser, server, '/verktoy/laeringsarena/', words, profile));
      }
      for (const [i, [site]] of servers.entries()) {
        const of = (key: keyof Awaited<ReturnType<typeof search>>, by = 1, digits = 0): string =>
          spread(
            (seen[i] ?? []).map((s) => s[key] / by),
            digits,
          );
        console.log(
          `| ${profile} | ${words} | ${site} | ${of('time')} | ${of('bytes', 1024, 1)} | ${of('requests')} |`,
        );
      }
    }
  }
  console.log(
    '\nHver tast på en telefon (fire ganger tregere prosessor), til treffene står der og er malt\n\n| side | taster | halvparten innen, ms | 95 % innen, ms |\n| --- | --- | --- | --- |',
  );
  const typed = unlike(trainingSets.flatMap(readSet))
    .filter((_query, i) => i % TYPED === 0)
    .map(({ query }) => query);
  servers[0]?.[1].reset(null);
  for (const path of ['/verktoy/laeringsarena/', '/sok/']) {
    const times = await keysOn(browser, `${servers[0]?.[1].url ?? ''}${path}`, typed);
    const all = (share: number): string =>
      (['hits', 'painted'] as const)
        .map((until) =>
          number(
            quantile(
              times.map((time) => time[until]),
              share,
            ),
          ),
        )
        .join(' og ');
    console.log(`| ${path} | ${times.length} | ${all(0.5)} | ${all(0.95)} |`);
  }
  await browser.close();
  for (const [, server] of servers) server.close();
} finally {
  rmSync(stock, { recursive: true, force: true });
}
