import { wordsOf } from '../../language/fold.ts';
import { key } from '../../language/key.ts';
import { remembered } from '../../language/remembered.ts';
import { foldedTitle, keysOfTitle } from '../../language/text-keys.ts';
import { besideOf } from './beside.ts';
import type { Catalog, CatalogPage } from './catalog.ts';
import type { Query, Unit } from './query.ts';
import { placesIn } from './places.ts';
import type { Posting } from './posting.ts';
import { raritiesOf, type Lookup } from './rarity.ts';
import { fitOf } from './fitting.ts';
import { averagesOf, frequency } from './frequency.ts';
import { askedIn, likeness, noQuestions, oftenness, questionsOf } from './questions.ts';
import { countOf, sharesOf, termsOf, type Terms } from './terms.ts';
import type { PageType } from './types.ts';
import type { WantedType } from './wants.ts';
import { weights } from './weights.ts';

export interface Ranked {
  id: string;
  page: CatalogPage;
  score: number;
  /** How much of what the query asks for is on the page, weighed by how rare the words are: 0–1. */
  covered: number;
  /** The same, of words in names, questions and the like: not of what the text mentions. */
  about: number;
}

/** All that is asked for, with room for rounding where rarities are summed. */
export const ALL = 0.999;

/**
 * What it is worth that the query is one of the page's names: most when it is the title, as
 * written.
 */
function wholeBonus(unit: Unit, title: string): number {
  const written = foldedTitle(title).join('');
  if (unit.written && (written === unit.written || written.startsWith(unit.written)))
    return weights.wholeTitle + weights.asWritten;
  return keysOfTitle(title).join('') === unit.key || key(wordsOf(title).join('')) === unit.key
    ? weights.wholeTitle
    : weights.wholeName;
}

const isWanted = (type: PageType, wants: ReadonlySet<PageType>): type is WantedType =>
  wants.has(type);
/** A query of so many words may be about the time and the people it tells. */
const SHORT = 4;

/** What a page has of a query. */
interface Found {
  page: CatalogPage;
  /** How many keys its title has. */
  titleKeys: number;
  /** How much it has of each term: 0 where it has nothing. */
  best: number[];
  about: Terms;
  inNames: Terms;
  inTitle: Terms;
  /** The bonus for a name that is the whole query. */
  wholeName: number;
}

/** The pages that have something of a query, by id. */
function foundIn(count: number, lookups: readonly Lookup[], catalog: Catalog): Map<string, Found> {
  const mean = averagesOf(catalog);
  const pages = new Map<string, Found>();
  for (const { unit, postings, trust } of lookups) {
    const terms = termsOf(unit.terms);
    for (const posting of postings) {
      const { id, fields } = posting;
      const page = catalog.get(id);
      if (!page) continue;
      let of = pages.get(id);
      if (!of) pages.set(id, (of = newFound(page, count)));
      const has = placesIn(fields);
      const found = frequency(posting, has, unit, of, mean);
      const value = (trust * found) / (weights.saturation + found);
      if (value > 0) {
        for (const term of unit.terms) of.best[term] = Math.max(of.best[term] ?? 0, value);
        if (has.any || posting.asked.length || posting.below) of.about |= terms;
        if (has.inName) of.inNames |= terms;
        if (has.title) of.inTitle |= terms;
      }
      if (unit.whole && has.whole)
        of.wholeName = Math.max(of.wholeName, wholeBonus(unit, page.title) * trust);
    }
  }
  return pages;
}

const newFound = (page: CatalogPage, terms: number): Found => ({
  page,
  titleKeys: keysOfTitle(page.title).length,
  best: new Array<number>(terms).fill(0),
  about: 0,
  inNames: 0,
  inTitle: 0,
  wholeName: 0,
});

/**
 * Orders pages by BM25F (Robertson and Zaragoza 2009) over the keys: what stands in names weighs
 * more than what stands in the text, rare words more than common ones, and each further time less.
 * A name that is the whole query, and all of its words in names, is a bonus, and so is a question
 * that puts the words alike; the kind of page decides between equals. No word is a condition.
 * @param lookups what the index gave for each unit of the query
 * @param pairs what it gave for each pair of words
 */
export function rank(
  { terms, told, wants }: Query,
  lookups: readonly Lookup[],
  catalog: Catalog,
  pairs: readonly (readonly Posting[])[] = [],
): Ranked[] {
  const mean = averagesOf(catalog);
  const pages = foundIn(terms.length, lookups, catalog);
  const asked = askedIn(terms.length, lookups);
  const rarity = raritiesOf(terms.length, lookups, catalog.size);
  const total = rarity.reduce((sum, r) => sum + r, 0) || 1;
  const share = sharesOf(rarity, total);
  // In a long question time and people are mentioned more than asked for.
  const fit = weights.fit * Math.min(1, SHORT / terms.length);
  const asksFit = told.minutes !== undefined || told.people !== undefined;
  if (asksFit)
    for (const [id, page] of catalog)
      if (!pages.has(id) && fitOf(page, told) > 0.5) pages.set(id, newFound(page, terms.length));
  const all = mean.asked * catalog.size;
  const beside = besideOf(pairs, terms.length, all, catalog);
  // Most pages have the words in no question: what that costs them is told by how many they have.
  const often = (count: number, questions = noQuestions): number =>
    oftenness(questions, asked.having, count, all) ** weights.often;
  const rarely = remembered((count: number) => often(count));
  const ranked: Ranked[] = [];
  for (const [id, { page, titleKeys, best, about, inNames, inTitle, wholeName }] of pages) {
    let words = 0;
    let has = 0;
    for (let i = 0; i < best.length; i++) {
      const value = best[i] ?? 0;
      if (!value) continue;
      words += value * (rarity[i] ?? 0);
      has += rarity[i] ?? 0;
    }
    const covered = has / total;
    const ofTitle = countOf(inTitle) / Math.max(1, titleKeys);
    const together = terms.length > 1 ? weights.together * share(inNames) ** 2 : 0;
    const questions = asked.pages.get(id);
    const question = questions ? weights.askedWhole * total * likeness(questions, page, share) : 0;
    const count = questionsOf(page);
    const { type } = page;
    const prior = weights.prior[type] * (isWanted(type, wants) ? weights.wanted[type] : 1);
    const score =
      (words + together + question + (asksFit ? fit * fitOf(page, told) : 0)) *
        (1 + weights.titleShare * Math.min(1, ofTitle)) *
        (1 - weights.coverage + weights.coverage * covered) *
        (questions ? often(count, questions) : rarely(count)) *
        (1 + weights.beside * (beside.get(id) ?? 0)) *
        prior +
      wholeName * prior ** 2;
    ranked.push({ id, page, score, covered, about: share(about) });
  }
  return ranked.sort(
    (a, b) =>
      b.score - a.score ||
      a.page.title.length - b.page.title.length ||
      a.page.url.localeCompare(b.page.url),
  );
}
