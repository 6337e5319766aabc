import { loadSynonyms } from '../src/content/synonyms-file.ts';
import { capital } from '../src/language/forms.ts';
import { contentFolder } from '../src/site/settings.ts';
import { heldOutSets, notIn, readSet, trainingSets, unlike } from './bench/query-sets.ts';
import {
  comparedTable,
  honestRow,
  number,
  pick,
  tableHead,
  tableRow,
  type Compared,
} from './bench/report.ts';
import { corrected, keyTimes, runQueries } from './bench/run.ts';
import { answered, unanswered } from './bench/score.ts';
import { openMiniSearch, openOurs, openStock } from './bench/searches.ts';
import { quantile } from './bench/statistics.ts';
import { DIST } from './site/built.ts';

/**
 * `npm run bench:search`: our search, MiniSearch and stock Pagefind on the same queries and pages.
 * `-- --alle` lists every query of the training sets. The held-out sets are never listed.
 */
const NAMES = {
  foerste: 'første sett',
  oeving: 'øvingssett',
  utvikling: 'utviklingssett',
  tidligere: 'tidligere prøvesett',
  titler: 'skrevet ut fra titlene',
  'foer-titlene': 'skrevet før titlene ble sett',
  proeve: 'prøve, skrevet ut fra titlene',
  'proeve-forrige': 'forrige prøve, som ingen har sett på',
  'proeve-foer-titlene': 'prøve, skrevet før titlene ble sett',
} as const;
/** The first thing a reader asks in the measure of bytes, as in `npm run bench`. */
const FIRST = 'hvordan få rådmannen med';
/** Every so many training queries are typed key by key. */
const TYPED = 6;

const searches = {
  ours: openOurs(DIST),
  mini: openMiniSearch(DIST),
  stock: await openStock(DIST),
};
const named = [
  ['Verktøykassa', searches.ours],
  ['MiniSearch', searches.mini],
  ['uendret Pagefind', searches.stock],
] as const;

const bytes: number[] = [];
for (const [, search] of named) {
  await search.search(FIRST);
  bytes.push(search.fetched());
}

const compare = async (queries: Parameters<typeof runQueries>[1]): Promise<Compared> => ({
  ours: await runQueries(searches.ours, queries),
  mini: await runQueries(searches.mini, queries),
  stock: await runQueries(searches.stock, queries),
});
const each = (all: Compared, part: typeof answered): Compared => ({
  ours: part(all.ours),
  mini: part(all.mini),
  stock: part(all.stock),
});

const written = trainingSets.flatMap(readSet);
const training = await compare(unlike(written));
const sets: [string, Compared][] = [];
for (const name of trainingSets) sets.push([NAMES[name], await compare(readSet(name))]);
const heldOut: [string, Compared][] = [];
for (const name of heldOutSets) heldOut.push([NAMES[name], await compare(readSet(name))]);
const unseen = new Set(notIn(heldOutSets.flatMap(readSet), written).map((q) => q.query));

console.log('\nØving: det søket kan stilles inn på\n');
console.log(
  comparedTable(each(training, answered), [
    ...sets.map(([name, all]): [string, Compared] => [name, each(all, answered)]),
    ['alle, hver spørring én gang', each(training, answered)],
  ]),
);
for (const [name, tried] of heldOut) {
  const all = each(tried, answered);
  console.log(`\n${capital(name)}: Ingen som arbeider med søket, har sett den\n`);
  console.log(
    comparedTable(all, [
      ['alle', all],
      ['alle som ikke står i øving også', pick(all, (o) => unseen.has(o.query.query))],
    ]),
  );
}

console.log('\nSpørringer uten svar: ingen treff, eller sagt at treffene kan være feil\n');
console.log(
  tableHead(['sett', ...named.map(([name]) => name), 'vår tvil når rett side står først']),
);
for (const [name, all] of [...sets, ...heldOut])
  if (unanswered(all.ours).length) console.log(honestRow(name, all));

console.log(
  `\nKostnad. KB for første søk («${FIRST}») er brotli: kode, indeks og det som viser treff\n`,
);
console.log(tableHead(['søk', 'KB', 'ms per tast, halvparten under', 'ms, 95 % under']));
const typed = unlike(written).filter((_q, i) => i % TYPED === 0);
for (const [i, [name, search]] of named.entries()) {
  const times = await keyTimes(search, typed);
  console.log(
    tableRow([
      name,
      number((bytes[i] ?? 0) / 1024),
      number(quantile(times, 0.5), 2),
      number(quantile(times, 0.95), 2),
    ]),
  );
}

const { real } = loadSynonyms(contentFolder());
const changed = await corrected(searches.ours, real);
console.log(`\nEkte ord som ble rettet til noe annet: ${changed.length} av ${real.length}`);
for (const line of changed) console.log(`  ${line}`);

const all = process.argv.includes('--alle');
for (const o of training.ours.filter(
  (x) => all || (x.query.right.length ? x.rank !== 1 : !x.honest),
))
  console.log(
    `\n«${o.query.query}» (${o.query.kind}): ${!o.query.right.length ? `uten svar, ${o.honest ? 'sagt' : 'ikke sagt'}` : o.rank ? `nr. ${o.rank}` : 'ikke funnet'}\n  fikk  ${o.hits.slice(0, 3).join(' ')}\n  rett  ${o.query.right.join(' ')}`,
  );
for (const [, search] of named) search.close();
