import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { pageLabel } from '../../language/page-labels.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { byId } from '../guide/relations.ts';
import { remembered } from '../remembered.ts';
import { pageSentences } from './sentences.ts';

/** What the text of a page rests on, in sentences. */
export interface Rest {
  sentences: number;
  /** With a citation. */
  cited: number;
  /** By source, the one most sentences rest on first. A sentence may rest on several. */
  sources: { id: string; count: number }[];
}

/** Counts the sentences of a page by what they rest on. Fields are not counted. */
export const restOf = remembered((item: Item<CollectionName>): Rest => {
  const sentences = pageSentences(item);
  const counts = new Map<string, number>();
  for (const { labels } of sentences)
    for (const source of new Set(labels.map((label) => label.split(':')[0] ?? '')))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  return {
    sentences: sentences.length,
    cited: sentences.filter(({ labels }) => labels.length > 0).length,
    sources: [...counts]
      .map(([id, count]) => ({ id, count }))
      .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id)),
  };
});

/**
 * What a page rests on, in words: «Røe 2017 (14 setninger), Rambøll 2011 (3). Vårt eget råd: 39 av
 * 56 setninger.»
 */
export function restText(toolbox: Toolbox, item: Item<CollectionName>): string {
  const { language } = item;
  const { sentences, cited, sources } = restOf(item);
  // The first says what is counted.
  const counted = (count: number, i: number): string | number =>
    i ? count : pageLabel(count === 1 ? 'oneSentence' : 'sentences', language, count);
  const named = sources.map(
    ({ id, count }, i) => `${byId(toolbox, 'kilder', id).data.shortTitle} (${counted(count, i)})`,
  );
  return pageLabel('restsOn', language, named.join(', '))
    .replace('{own}', String(sentences - cited))
    .replace('{all}', String(sentences));
}
