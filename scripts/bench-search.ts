import { DIST } from './site/built.ts';
import { runOurs, runStock } from './bench/run.ts';
import { score, type Outcome } from './bench/score.ts';

/**
 * `npm run bench:search`: our search and stock Pagefind on the same queries and pages.
 * `-- --alle` lists every query. How long a search takes is in `npm run bench`.
 */

const ours = await runOurs(DIST);
const stock = await runStock(DIST);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
const line = (name: string, outcomes: readonly Outcome[], other: readonly Outcome[]): void => {
  const [a, b] = [score(outcomes), score(other)];
  console.log(
    `${name.padEnd(32)}${String(a.n).padStart(4)}  ${percent(a.at1)}${percent(a.at3)}  ${a.mrr.toFixed(3)}   ${percent(b.at1)}${percent(b.at3)}  ${b.mrr.toFixed(3)}`,
  );
};
console.log(
  `${''.padEnd(36)}  Verktøykassa              uendret Pagefind\n${'type spørring'.padEnd(32)}   n   først   blant 3   MRR      først  blant 3   MRR`,
);
const pick = (list: readonly Outcome[], ok: (o: Outcome) => boolean): Outcome[] => list.filter(ok);
for (const kind of new Set(ours.map((o) => o.query.kind)))
  line(
    kind,
    pick(ours, (o) => o.query.kind === kind),
    pick(stock, (o) => o.query.kind === kind),
  );
line(
  'brukt til å stille inn',
  pick(ours, (o) => !o.query.held),
  pick(stock, (o) => !o.query.held),
);
line(
  'holdt utenfor',
  pick(ours, (o) => o.query.held),
  pick(stock, (o) => o.query.held),
);
line('alle', ours, stock);
const all = process.argv.includes('--alle');
for (const o of ours.filter((x) => all || (x.rank !== 1 && !x.query.held))) {
  console.log(
    `\n«${o.query.query}» (${o.query.kind}): ${o.rank ? `nr. ${o.rank}` : 'ikke funnet'}\n  fikk  ${o.hits.slice(0, 3).join(' ')}\n  rett  ${o.query.right.join(' ')}`,
  );
}
