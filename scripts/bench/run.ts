import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../site/static-server.ts';
import { engineFor, pagefindFrom } from './node-engine.ts';
import { benchQueries } from './queries.ts';
import { outcome, type Outcome } from './score.ts';
import { buildStock } from './stock.ts';

const SHOWN = 10;

/** Every query against the site's own search. */
export async function runOurs(dist: string): Promise<Outcome[]> {
  const { engine } = await engineFor(dist);
  const outcomes: Outcome[] = [];
  for (const query of benchQueries) {
    const { hits } = await engine.search(query.query);
    outcomes.push(
      outcome(
        query,
        hits.slice(0, SHOWN).map((h) => h.page.url),
      ),
    );
  }
  return outcomes;
}

interface StockModule {
  createInstance(options: Record<string, string | boolean>): {
    init(): Promise<void>;
    search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

/** The same queries against stock Pagefind over the same pages, from a page in bokmål. */
export async function runStock(dist: string): Promise<Outcome[]> {
  const folder = await buildStock(dist, mkdtempSync(join(tmpdir(), 'verktoykassa-stock-')));
  const server = await serveFolder(folder);
  const index = (await pagefindFrom<StockModule>(folder)).createInstance({
    basePath: `${server.url}/pagefind/`,
    noWorker: true,
    metaCacheTag: 'stock',
    language: 'nb',
  });
  await index.init();
  const outcomes: Outcome[] = [];
  for (const query of benchQueries) {
    const { results } = await index.search(query.query);
    const hits = await Promise.all(results.slice(0, SHOWN).map((r) => r.data()));
    outcomes.push(
      outcome(
        query,
        hits.map((h) => new URL(h.url).pathname),
      ),
    );
  }
  server.close();
  return outcomes;
}
