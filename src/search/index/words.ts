import { fold, wordsOf } from '../../language/fold.ts';
import { key } from '../../language/key.ts';
import type { WordFile } from '../engine/misspelt.ts';
import { baseOf } from '../../language/endings.ts';
import { isSmall } from '../../language/stopwords.ts';
import type { SearchDocument } from './documents.ts';

/**
 * The words the browser needs to read a misspelt query: those it may have been, and the real words
 * it may be. Each form of a real word may look like another word, so all are there.
 */
export function wordFile(documents: readonly SearchDocument[], real: readonly string[]): WordFile {
  const words = wordList(documents);
  const keys = new Set(words.map(key));
  return { words, real: real.filter((word) => !keys.has(key(word))) };
}

/**
 * The words a misspelt word may have been: one form of every word in names, and of words that the
 * texts use twice or more; a word made of another stands beside it. Words of names come first.
 */
function wordList(documents: readonly SearchDocument[]): string[] {
  const forms = new Map<string, Map<string, number>>();
  const count = (texts: readonly string[], weight: number): void => {
    for (const word of texts.flatMap(wordsOf)) {
      if (word.length < 4 || isSmall(word) || /\d/.test(word)) continue;
      const form = word.toLowerCase();
      // «rapport» and «rapportering» have one key, and are not each other's misspelling.
      const found = `${key(word)} ${baseOf(fold(word))}`;
      const known = forms.get(found) ?? new Map<string, number>();
      forms.set(found, known.set(form, (known.get(form) ?? 0) + weight));
    }
  };
  const NAME = 1000;
  for (const d of documents) {
    count([d.title, ...d.names, ...d.plain], NAME);
    count([...d.summary, d.text], 1);
  }
  return [...forms.values()]
    .map((known) => {
      const ranked = [...known].sort(
        (a, b) => b[1] - a[1] || fold(a[0]).length - fold(b[0]).length,
      );
      return { word: ranked[0]?.[0] ?? '', weight: ranked.reduce((sum, [, n]) => sum + n, 0) };
    })
    .filter(({ weight }) => weight >= 2)
    .sort(
      (a, b) =>
        Math.min(b.weight, NAME) - Math.min(a.weight, NAME) || a.word.localeCompare(b.word, 'nb'),
    )
    .map(({ word }) => word);
}
