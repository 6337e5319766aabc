import { answered, onlyOne, score, unanswered, type Outcome } from './score.ts';
import { mcNemar, wilson } from './statistics.ts';

/** The same queries, in the same order, by each search. */
export interface Compared {
  ours: readonly Outcome[];
  mini: readonly Outcome[];
  stock: readonly Outcome[];
}

export const number = (value: number, digits = 1): string =>
  value.toFixed(digits).replace('.', ',');
const percent = (share: number): string => number(100 * share);

const interval = (share: number, n: number): string => {
  const [low, high] = wilson(Math.round(share * n), n);
  return `${percent(share)} (${number(100 * low, 0)}–${number(100 * high, 0)})`;
};

const probability = (p: number): string => (p < 0.001 ? '< 0,001' : number(p, 3));

const HEAD = [
  ['type spørring', 'n', 'først (95 %)', 'blant 3 (95 %)', 'MRR'],
  ['MiniSearch: først', 'blant 3', 'MRR', 'Pagefind: først', 'blant 3', 'MRR'],
  ['bare vi/MiniSearch først', 'p', 'bare vi/MiniSearch blant 3', 'p'],
].flat();

/** One line of a Markdown table. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
export const tableHead = (cells: readonly string[]): string =>
  [tableRow(cells), tableRow(cells.map(() => '---'))].join('\n');

function comparedRow(name: string, { ours, mini, stock }: Compared): string {
  const own = score(ours);
  const others = [mini, stock].map(score);
  return tableRow([
    name,
    String(own.n),
    interval(own.at1, own.n),
    interval(own.at3, own.n),
    number(own.mrr, 3),
    ...others.flatMap((s) => [percent(s.at1), percent(s.at3), number(s.mrr, 3)]),
    ...[1, 3].flatMap((worst) => {
      const [only, other] = onlyOne(ours, mini, worst);
      return [`${only}/${other}`, probability(mcNemar(only, other))];
    }),
  ]);
}

/** The part of a comparison whose queries are of some kind. */
export function pick(all: Compared, ok: (o: Outcome) => boolean): Compared {
  const by = (list: readonly Outcome[]): Outcome[] => list.filter(ok);
  return { ours: by(all.ours), mini: by(all.mini), stock: by(all.stock) };
}

/** A table of a comparison: each kind of query, and the rows given after them. */
export function comparedTable(all: Compared, last: readonly [string, Compared][]): string {
  const kinds = [...new Set(all.ours.map((o) => o.query.kind))];
  return [
    tableHead(HEAD),
    ...kinds.map((kind) =>
      comparedRow(
        kind,
        pick(all, (o) => o.query.kind === kind),
      ),
    ),
    ...last.map(([name, part]) => comparedRow(name, part)),
  ].join('\n');
}

/**
 * How many of the queries without an answer each search was honest about, and how often ours doubts
 * where a right page stands first: one that always doubts is not honest.
 */
export function honestRow(name: string, all: Compared): string {
  const share = (list: readonly Outcome[]): string =>
    `${list.filter((o) => o.honest).length} av ${list.length}`;
  return tableRow([
    name,
    ...[all.ours, all.mini, all.stock].map((list) => share(unanswered(list))),
    share(answered(all.ours).filter((o) => o.rank === 1)),
  ]);
}
