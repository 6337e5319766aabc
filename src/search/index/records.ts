import { parts, knownParts, wordCounts } from './compounds.ts';
import type { SearchDocument } from './documents.ts';
import { besideIn } from '../../language/beside.ts';
import { wordsOf } from '../../language/fold.ts';
import { key } from '../../language/key.ts';
import { isSmall } from '../../language/stopwords.ts';
import { LONGEST_ASKED } from '../engine/catalog.ts';
import type { Synonyms } from '../../schemas/synonyms.ts';
import { addedKeys, equivalents, type Equivalents } from './synonyms.ts';
import { keysOfText } from '../../language/text-keys.ts';

/**
 * What is indexed of one page: keys only (see key.ts), so that every form and spelling of a word
 * meets. The fields tell the ranking where a word stood.
 */
export interface SearchRecord {
  document: SearchDocument;
  /** Whole names, written as one word: title, aliases, plain words. */
  whole: string[];
  title: string[];
  /** Parts of compounds in the title, and what it may also be called. */
  titleParts: string[];
  names: string[];
  nameParts: string[];
  summary: string[];
  /** Of each question the page answers, or a page below it; and of plain phrases. */
  asked: string[][];
  /** The words of each of them with the small ones beside, in the same order. */
  pairs: string[][];
  facts: string[];
  /** The running text, each key once, less what the title, the names and the summary have. */
  body: string[];
}

export interface Variants {
  partsOf: (word: string) => string[];
  same: Equivalents;
}

/** Prepares compounds and equivalents from the documents themselves. */
export function variantsOf(documents: readonly SearchDocument[], synonyms: Synonyms): Variants {
  const known = knownParts(
    wordCounts(
      documents.flatMap((d) => [d.title, ...d.names, ...d.plain, ...d.summary, ...d.asked, d.text]),
    ),
  );
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

/**
 * A name as one word, each way it may be written: parts run together without a joint, equivalents
 * in place.
 */
function joined(name: string, { partsOf, same }: Variants): string[] {
  const all = wordsOf(name);
  const telling = all.filter((w) => !isSmall(w));
  const divided = telling.flatMap((w) => (partsOf(w).length ? partsOf(w) : [key(w)]));
  const swapped = divided.flatMap((_k, i) =>
    same
      .at(divided, i)
      .filter((other) => other.length === 1)
      .map((other) => [...divided.slice(0, i), ...other, ...divided.slice(i + 1)]),
  );
  return [
    key(all.join('')),
    key(telling.join('')),
    telling.map(key).join(''),
    divided.join(''),
    ...swapped.map((keys) => keys.join('')),
  ].filter(Boolean);
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)];

/** The parts of the compounds in a name, alone and written together («mandat avklaring»). */
function partsIn(name: string, { partsOf }: Variants): string[] {
  return wordsOf(name)
    .map(partsOf)
    .flatMap((found) => (found.length > 1 ? [...found, found.join('')] : found));
}

/** What a name may also be called, word by word or as a whole. */
function alsoCalled(name: string, { partsOf, same }: Variants): string[] {
  return [keysOfText(name), ...wordsOf(name).map(partsOf)].flatMap((keys) => addedKeys(keys, same));
}

/** The keys of one page. */
export function recordOf(document: SearchDocument, variants: Variants): SearchRecord {
  const { partsOf, same } = variants;
  const dividedKeys = (text: string): string[] => wordsOf(text).flatMap(partsOf);
  const names = [
    document.title,
    ...namesIn(document.title),
    ...document.names,
    ...document.names.flatMap(namesIn),
  ];
  // «evaluere oss selv» is not another name for all that is evaluated: it is a question.
  const isPhrase = (plain: string): boolean => keysOfText(plain).length > 1;
  const [plainPhrases, plainWords] = [
    document.plain.filter(isPhrase),
    document.plain.filter((plain) => !isPhrase(plain)),
  ];
  const phrases = [
    ...plainPhrases.map((phrase) => joined(phrase, variants)),
    ...plainWords.map((word) => [key(wordsOf(word).join(''))]),
  ];
  const summary = document.summary.flatMap((s) => [...keysOfText(s), ...dividedKeys(s)]);
  const title = unique(keysOfText(document.title));
  const ownNames = unique(document.names.flatMap(keysOfText));
  const allSummary = unique([...summary, ...addedKeys(summary, same)]);
  // A word of the title says no more by standing in the text as well.
  const told = new Set([...title, ...ownNames, ...allSummary]);
  const body = unique(keysOfText(document.text));
  const rest = body.filter((k) => !told.has(k));
  // The shortest first: the lengths travel to every reader, and packed in order they are small.
  const questions = [...document.asked, ...plainPhrases]
    .map((question) => {
      const keys = keysOfText(question);
      const all = unique([...keys, ...dividedKeys(question), ...addedKeys(keys, same)]);
      return { keys: all.slice(0, LONGEST_ASKED), pairs: besideIn(wordsOf(question)) };
    })
    .sort((a, b) => a.keys.length - b.keys.length);
  return {
    document,
    whole: unique([...names.flatMap((name) => joined(name, variants)), ...phrases.flat()]),
    title,
    titleParts: unique([
      ...partsIn(document.title, variants),
      ...alsoCalled(document.title, variants),
    ]),
    names: ownNames,
    nameParts: unique([
      ...plainWords.flatMap(keysOfText),
      ...[...document.names, ...plainWords].flatMap((name) => [
        ...partsIn(name, variants),
        ...alsoCalled(name, variants),
      ]),
    ]),
    summary: allSummary,
    facts: unique(document.facts.flatMap(keysOfText)),
    asked: questions.map(({ keys }) => keys),
    pairs: questions.map(({ pairs }) => pairs),
    // More sightings, parts and equivalents change no order here, and every reader would fetch them.
    body: rest.length ? rest : body,
  };
}
