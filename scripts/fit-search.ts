import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSynonyms } from '../src/content/synonyms-file.ts';
import { loadToolbox } from '../src/load/toolbox.ts';
import { searchDocuments } from '../src/search/index/documents.ts';
import { buildSearchIndex, writeSearchIndex } from '../src/search/index/index-build.ts';
import { contentFolder } from '../src/site/settings.ts';
import { sitePages } from '../src/site/pages.ts';
import { caseOf, fitted, numbersNow, placeOf, withNumbers, type Case } from './bench/fit.ts';
import { engineFor } from './bench/node-engine.ts';
import { readSet, trainingSets, unlike } from './bench/query-sets.ts';
import { number, tableHead, tableRow } from './bench/report.ts';

/**
 * `npm run fit:search`: fits the numbers of the ranking anew on the training sets. Says what they
 * give on queries they were not fitted on, five folds, and proposes numbers for `weights.ts`.
 */
const FOLDS = 5;

const synonyms = loadSynonyms(contentFolder());
const folder = mkdtempSync(join(tmpdir(), 'verktoykassa-'));
const documents = searchDocuments(loadToolbox(), synonyms, sitePages);
writeSearchIndex(buildSearchIndex(documents, synonyms), folder);
const { engine, index } = engineFor(folder);

const seen = new Set<string>();
const cases: Case[] = [];
for (const set of trainingSets)
  for (const query of unlike(readSet(set)))
    if (query.right.length && !seen.has(query.query)) {
      seen.add(query.query);
      // What is misspelt is searched for as it was meant.
      const { meant, divided } = await engine.search(query.query);
      const read = { ...query, query: meant ?? divided ?? query.query };
      cases.push(await caseOf(set, read, index));
    }

/** Shares with a right page among so many, in percent. */
const among = (most: number, places: readonly number[]): string =>
  number((100 * places.filter((p) => p > 0 && p <= most).length) / Math.max(1, places.length));

const before = cases.map(placeOf);
const after = [...before];
for (let fold = 0; fold < FOLDS; fold++) {
  const numbers = fitted(cases.filter((_c, i) => i % FOLDS !== fold));
  withNumbers(numbers, () => {
    for (const [i, one] of cases.entries()) if (i % FOLDS === fold) after[i] = placeOf(one);
  });
  console.log(`Del ${fold + 1} av ${FOLDS} er holdt utenfor og målt.`);
}
console.log('\nPå spørringer tallene ikke er stilt inn på, prosent\n');
console.log(tableHead(['sett', 'spørringer', 'først før', 'etter', 'blant tre før', 'etter']));
for (const set of trainingSets) {
  const of = (places: readonly number[]): number[] =>
    places.filter((_p, i) => cases[i]?.set === set);
  const [was, is] = [of(before), of(after)];
  const cells = [among(1, was), among(1, is), among(3, was), among(3, is)];
  console.log(tableRow([set, String(was.length), ...cells]));
}

const now = numbersNow();
console.log('\nTall som bør bli andre i src/search/engine/weights.ts\n');
for (const [name, value] of fitted(cases))
  if (value !== now.get(name))
    console.log(`${name}: ${number(now.get(name) ?? 0, 2)} → ${number(value, 2)}`);
