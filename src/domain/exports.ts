import type { Toolbox } from '../content/toolbox.ts';
import type { Item } from '../content/render.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** Machine-readable twins of the pages: one serializer per shape. */

export interface Export {
  version: string;
  items: unknown[];
}

const VERSION = '1.0';

const base = (item: Item<CollectionName>) => ({ id: item.id, url: item.url, ...item.data });

const withText = (item: Item<CollectionName>) => ({
  ...base(item),
  intro: item.introText,
  sections: item.sections.map(({ key, title, text }) => ({ key, title, text })),
  citations: item.citations.map(({ label, source, place, placeText }) => ({ label, source, place, placeText })),
  words: item.words,
});

export const exportGuides = (toolbox: Toolbox): Export => ({ version: VERSION, items: toolbox.verktoy.map(withText) });
export const exportExamples = (toolbox: Toolbox): Export => ({ version: VERSION, items: toolbox.eksempler.map(withText) });
export const exportTerms = (toolbox: Toolbox): Export => ({ version: VERSION, items: toolbox.begreper.map((t) => ({ ...base(t), definition: t.introText })) });
export const exportSources = (toolbox: Toolbox): Export => ({ version: VERSION, items: toolbox.kilder.map(base) });
export const exportProjects = (toolbox: Toolbox): Export => ({ version: VERSION, items: toolbox.prosjekter.map(base) });
