import { parts, knownParts, wordCounts } from './compounds.ts';
import type { SearchDocument } from './documents.ts';
import { wordsOf } from './fold.ts';
import { key } from './key.ts';
import { isSmall } from './stopwords.ts';
import { addedKeys, equivalents, type Equivalents, type Synonyms } from './synonyms.ts';
import { keysOfText } from './text-keys.ts';

/**
 * What Pagefind indexes for one page: keys only (see key.ts), so that every form and spelling of a
 * word meets. The fields tell the ranking where a word stood.
 */
export interface SearchRecord {
  document: SearchDocument;
  /** Whole names, written as one word: title, aliases, plain words. */
  whole: string[];
  title: string[];
  names: string[];
  /** Parts of compounds in title and names, and what title and names may also be called. */
  parts: string[];
  summary: string[];
  /** The running text, a key for each word, with parts and equivalents after it. */
  body: string[];
}

export interface Variants { partsOf: (word: string) => string[]; same: Equivalents }

/** Prepares compounds and equivalents from the documents themselves. */
export function variantsOf(documents: readonly SearchDocument[], synonyms: Synonyms): Variants {
  const known = knownParts(wordCounts(documents.flatMap((d) => [d.title, ...d.names, ...d.summary, d.text])));
  const memory = new Map<string, string[]>();
  const partsOf = (word: string): string[] => {
    const found = memory.get(word) ?? parts(word, known);
    memory.set(word, found);
    return found;
  };
  return { partsOf, same: equivalents(synonyms) };
}

/** «Verksted / workshop» is two names; «For- og sluttanalyse» is one. */
const namesIn = (text: string): string[] => text.split(/\s*[/,;:–()«»]\s*/).filter(Boolean);

/** A name as one word, each way it may be written: parts run together with and without a joint. */
function joined(name: string, { partsOf }: Variants): string[] {
  const words = wordsOf(name).filter((w) => !isSmall(w));
  const all = words.length ? words : wordsOf(name);
  return [...new Set([key(all.join('')), all.map(key).join(''), all.flatMap((w) => (partsOf(w).length ? partsOf(w) : [key(w)])).join('')])];
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)];

/** The keys of one page. */
export function recordOf(document: SearchDocument, variants: Variants): SearchRecord {
  const { partsOf, same } = variants;
  const dividedKeys = (text: string): string[] => wordsOf(text).flatMap(partsOf);
  const allNames = [document.title, ...namesIn(document.title), ...document.names, ...document.names.flatMap(namesIn)];
  const title = keysOfText(document.title);
  const names = document.names.flatMap(keysOfText);
  const nameParts = [document.title, ...document.names].flatMap(dividedKeys);
  const also = [title, ...document.names.map(keysOfText), ...[document.title, ...document.names].flatMap((n) => wordsOf(n).map(partsOf))].flatMap((keys) => addedKeys(keys, same));
  // Parts of a compound name, written together two and two: «mandat avklaring», «nettverk møte».
  const runs = [document.title, ...document.names].flatMap((name) => wordsOf(name).map(partsOf).filter((p) => p.length > 1).map((p) => p.join('')));
  const summary = document.summary.flatMap((s) => [...keysOfText(s), ...dividedKeys(s)]);
  const bodyKeys = keysOfText(document.text);
  return {
    document,
    whole: unique(allNames.flatMap((name) => joined(name, variants))),
    title: unique(title), names: unique(names), parts: unique([...nameParts, ...runs, ...also]),
    summary: unique([...summary, ...addedKeys(summary, same)]),
    body: [...bodyKeys, ...unique(dividedKeys(document.text)), ...unique(addedKeys(bodyKeys, same))],
  };
}
