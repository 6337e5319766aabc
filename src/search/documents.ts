import type { Item } from '../content/render.ts';
import type { Toolbox } from '../content/toolbox.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { textOf, type Value } from '../schemas/values.ts';
import type { Synonyms } from './synonyms.ts';
import type { PageType } from './types.ts';

/** What the search knows about one page, in words. */
export interface SearchDocument {
  url: string;
  type: PageType;
  title: string;
  language: 'nb' | 'nn';
  kind?: Value<'category'>;
  /** Other names of the same thing. */
  names: string[];
  /** One sentence and the facts beside it. */
  summary: string[];
  /** Running text, where excerpts come from. */
  text: string;
}

/** A page that is made from no content file. */
export interface FixedPage { url: string; title: string; names: string[]; summary: string }

type Simple = 'kategorier' | 'kontor' | 'kilder' | 'begreper' | 'sider';

const bodyOf = (item: Item<CollectionName>): string =>
  [item.introText, ...item.sections.map((s) => s.text)].join(' ').replace(/\s+/g, ' ').trim();

const base = (item: Item<CollectionName>, type: PageType): SearchDocument => ({
  url: item.url, type, title: item.data.title, language: item.language,
  names: 'aliases' in item.data ? [...item.data.aliases] : [],
  summary: 'summary' in item.data ? [item.data.summary] : [],
  text: bodyOf(item),
});

/**
 * Everything the search finds, from the checked content.
 * @param fixed pages without a content file
 */
export function searchDocuments(toolbox: Toolbox, { plain }: Pick<Synonyms, 'plain'>, fixed: readonly FixedPage[] = []): SearchDocument[] {
  const types: Record<Simple, PageType> = { kategorier: 'type', kontor: 'kontor', kilder: 'kilde', begreper: 'begrep', sider: 'grunnlag' };
  const places = new Map(toolbox.kommuner.map((m) => [m.id, m.data]));
  const namesOfPlaces = (ids: readonly string[]): string[] => ids.flatMap((id) => [places.get(id)?.title ?? '', places.get(id)?.nameNow ?? '']);
  const counties = (ids: readonly string[]): string[] => ids.flatMap((id) => [places.get(id)?.countyThen ?? '', places.get(id)?.countyNow ?? '']);
  const titlesOf = (collection: 'kontor' | 'tema' | 'mottakere', ids: readonly (string | undefined)[]): string[] =>
    (toolbox[collection] as Item<typeof collection>[]).filter((i) => ids.includes(i.id)).map((i) => i.data.title);

  const guides = toolbox.verktoy.map((item): SearchDocument => {
    const { data } = item;
    const own = base(item, 'guide');
    return {
      ...own, kind: data.category,
      names: [...own.names, ...plain.filter((p) => p.guides.includes(item.id)).flatMap((p) => p.words)],
      summary: [...own.summary, ...data.purposes.map((p) => textOf('purpose', p)), data.participants.who, ...data.considerations.map((c) => textOf('consideration', c.type))],
      text: own.text,
    };
  });
  const examples = toolbox.eksempler.map((item): SearchDocument => {
    const { data } = item;
    const own = base(item, 'eksempel');
    const projects = toolbox.prosjekter.filter((p) => p.data.example === item.id).map((p) => p.data.title);
    return {
      ...own,
      names: [...own.names, ...namesOfPlaces(data.municipalities)],
      summary: [...own.summary, ...counties(data.municipalities), ...titlesOf('kontor', [data.office]), ...titlesOf('tema', data.themes), ...data.partners, data.targetGroup ?? '', ...projects],
    };
  });
  const projects = toolbox.prosjekter.filter((p) => !p.data.example).map((item): SearchDocument => ({
    ...base(item, 'prosjekt'), url: `/prosjekter/#${item.id}`,
    names: [...item.data.aliases, ...namesOfPlaces(item.data.municipalities)],
    summary: [item.data.recipientName ?? '', ...titlesOf('kontor', [item.data.office]), ...counties(item.data.municipalities), ...titlesOf('tema', item.data.themes)],
    text: item.data.recipientName ?? '',
  }));
  const simple = (Object.keys(types) as Simple[]).flatMap((name) => (toolbox[name] as Item<Simple>[]).map((item): SearchDocument => {
    const own = base(item, item.collectionType ?? types[name]);
    return own;
  }));
  return [...guides, ...examples, ...simple, ...projects];
}
