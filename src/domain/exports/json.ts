import { z } from 'zod';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { schemas, type CollectionName } from '../../schemas/collections.ts';
import { PRIVATE_META } from '../../schemas/help.ts';

/**
 * The JSON twins. The shape is one zod schema per file: what is written is parsed by it, and the
 * published JSON Schema is made from it.
 */

/**
 * Raised when a field is taken away or changes meaning; the number after the dot when one is added.
 */
export const EXPORT_VERSION = '2.3';

const section = z.strictObject({ key: z.string(), title: z.string(), text: z.string() });
const citation = z.strictObject({
  label: z.string(),
  source: z.string(),
  place: z.string(),
  placeText: z.string(),
});
const base = { id: z.string(), url: z.string() };
const withText = {
  ...base,
  intro: z.string(),
  sections: z.array(section),
  citations: z.array(citation),
  words: z.int(),
};

const itemSchemas = {
  verktoy: schemas.verktoy.extend(withText),
  eksempler: schemas.eksempler.extend(withText),
  opplegg: schemas.opplegg.extend(withText),
  maler: schemas.maler.extend(withText),
  loep: schemas.loep.extend(withText),
  problemer: schemas.problemer.extend(withText),
  begreper: schemas.begreper.extend({ ...base, definition: z.string() }),
  kilder: schemas.kilder.extend(base),
  prosjekter: schemas.prosjekter.extend(base),
};

export type Exported = keyof typeof itemSchemas;
export const exported = Object.keys(itemSchemas) as Exported[];

export interface Export {
  $schema: string;
  version: string;
  licence: string;
  items: Record<string, unknown>[];
}

function itemOf(item: Item<CollectionName>, name: Exported): Record<string, unknown> {
  const own = { id: item.id, url: item.url, ...item.data };
  if (name === 'begreper') return { ...own, definition: item.introText };
  if (name === 'kilder' || name === 'prosjekter') return own;
  return {
    ...own,
    intro: item.introText,
    sections: item.sections.map(({ key, title, text }) => ({ key, title, text })),
    citations: item.citations.map(({ label, source, place, placeText }) => ({
      label,
      source,
      place,
      placeText,
    })),
    words: item.words,
  };
}

/** Address of the schema of one file. */
export const schemaUrl = (name: string, siteUrl: string): string =>
  new URL(`/api/skjema/${name}.json`, siteUrl).href;

/**
 * One collection as JSON.
 * @param options address of the site, and the licence of the texts ('' while it is not decided)
 */
export function exportJson(
  toolbox: Toolbox,
  name: Exported,
  options: { siteUrl: string; licence: string },
): Export {
  return {
    $schema: schemaUrl(name, options.siteUrl),
    version: EXPORT_VERSION,
    licence: options.licence || 'lisens ikke bestemt',
    items: (toolbox[name] as Item<CollectionName>[]).map((item) => itemOf(item, name)),
  };
}

/** The JSON Schema (draft 2020-12) of one file, for those who read it. */
export function exportSchema(name: Exported, siteUrl: string): Record<string, unknown> {
  const file = z.strictObject({
    $schema: z.string(),
    version: z.literal(EXPORT_VERSION),
    licence: z.string(),
    items: z.array(itemSchemas[name]),
  });
  return {
    $id: schemaUrl(name, siteUrl),
    ...z.toJSONSchema(file, {
      io: 'output',
      override: ({ jsonSchema }) => forReaders(jsonSchema as Record<string, unknown>),
    }),
  };
}

/** Keeps what JSON Schema knows; examples and references are for editors. */
function forReaders(schema: Record<string, unknown>): void {
  for (const key of PRIVATE_META) delete schema[key];
}
