import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { type CollectionName, collectionNames, collections } from '../../schemas/collections.ts';
import type { Language, Value } from '../../schemas/values.ts';
import { restOf } from '../sources/rest.ts';

export interface StatusRow {
  title: string;
  url: string;
  language: Language;
  status: Value<'reviewStatus'>;
  date: string;
  role: string;
  owner: string;
  words: number;
  /** Sentences of the text, and how many of them have no citation. */
  sentences: number;
  uncited: number;
}

/** Every page that has a review, in menu order of the collections. */
export function statusRows(toolbox: Toolbox): StatusRow[] {
  return collectionNames
    .flatMap((name) => toolbox[name] as Item<CollectionName>[])
    .flatMap((item) => {
      const { sentences, cited } = restOf(item);
      return 'review' in item.data && item.url
        ? [
            {
              title: item.data.title,
              url: item.url,
              language: item.language,
              status: item.data.review.status,
              date: item.data.review.date,
              role: item.data.review.role,
              owner: item.data.owner,
              words: item.words,
              sentences,
              uncited: sentences - cited,
            },
          ]
        : [];
    });
}

/**
 * Words of guides, examples, run sheets, templates and routes per language form (språklova § 13
 * asks for at least a quarter of each).
 */
export function languageCounts(toolbox: Toolbox): { nb: number; nn: number; nnPercent: number } {
  const count = (language: Language): number =>
    [
      ...toolbox.verktoy,
      ...toolbox.eksempler,
      ...toolbox.opplegg,
      ...toolbox.maler,
      ...toolbox.loep,
    ]
      .filter((item) => item.language === language)
      .reduce((sum, item) => sum + item.words, 0);
  const [nb, nn] = [count('nb'), count('nn')];
  return { nb, nn, nnPercent: Math.round((1000 * nn) / Math.max(1, nb + nn)) / 10 };
}

export interface WordCount {
  title: string;
  nb: number;
  nn: number;
}

/** Words per language form and collection, for the collections that have text. */
export function wordCounts(toolbox: Toolbox): WordCount[] {
  return collectionNames.flatMap((name) => {
    const items = toolbox[name] as Item<CollectionName>[];
    const count = (language: Language): number =>
      items.filter((i) => i.language === language).reduce((sum, i) => sum + i.words, 0);
    const [nb, nn] = [count('nb'), count('nn')];
    return nb + nn ? [{ title: collections[name].title, nb, nn }] : [];
  });
}
