import { z } from 'zod';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { collectionNames, type CollectionName } from '../../schemas/collections.ts';
import { keysOf } from '../../schemas/values.ts';
import { claims } from '../sources/claims.ts';
import { restOf } from '../sources/rest.ts';
import { EXPORT_VERSION, schemaUrl } from './json.ts';

/**
 * The claim graph for machines: what every sentence with a citation rests on, and how many have
 * none.
 */

const NAME = 'paastander';

/** One claim: a sentence of a page, and the place in a source it rests on. */
const claimSchema = z.strictObject({
  page: z.string().meta({ description: 'Adressen til siden' }),
  title: z.string().meta({ description: 'Navnet på siden' }),
  language: z.enum(keysOf('language')).meta({ description: 'Målformen setningen står i' }),
  part: z.string().meta({ description: 'Overskriften setningen står under, eller feltet' }),
  anchor: z.string().meta({ description: 'Ankeret til overskriften, tomt der det ikke er noe' }),
  sentence: z.string().meta({ description: 'Setningen' }),
  before: z
    .string()
    .meta({ description: 'Setningen foran, der denne viser tilbake til den, ellers tomt' }),
  source: z.string().meta({ description: 'Kilden, som i /api/kilder.json' }),
  place: z.string().meta({ description: 'Siden eller kapitlet i kilden' }),
  placeText: z.string().meta({ description: 'Stedet slik leseren ser det' }),
  certainty: z.enum(keysOf('certainty')).meta({ description: 'Om kilden sier det klart' }),
  why: z.string().meta({ description: 'Hvorfor det er usikkert, tomt der det ikke er det' }),
  disagreement: z.string().meta({ description: 'Hva kildene er uenige om her, ellers tomt' }),
});

/** What a page rests on, counted in sentences of its text. */
const restSchema = z.strictObject({
  page: z.string().meta({ description: 'Adressen til siden' }),
  sentences: z.int().meta({ description: 'Setninger i teksten' }),
  cited: z.int().meta({ description: 'De som har en kildehenvisning' }),
});

/** The shape of the file. */
const fileSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(EXPORT_VERSION),
  licence: z.string(),
  items: z.array(claimSchema).meta({ description: 'Setning for setning, og felt for felt' }),
  pages: z.array(restSchema).meta({ description: 'Setninger med og uten kilde på hver side' }),
});

/** What the text of each page rests on; pages without text are left out. */
const rests = (toolbox: Toolbox): z.infer<typeof restSchema>[] =>
  collectionNames
    .flatMap((name) => toolbox[name] as Item<CollectionName>[])
    .filter(({ url }) => url)
    .map((item) => ({ page: item.url, ...restOf(item) }))
    .filter(({ sentences }) => sentences > 0)
    .map(({ page, sentences, cited }) => ({ page, sentences, cited }));

/**
 * `/api/paastander.json`.
 * @param options address of the site, and the licence of the texts ('' while it is not decided)
 */
export const exportClaims = (
  toolbox: Toolbox,
  options: { siteUrl: string; licence: string },
): z.infer<typeof fileSchema> => ({
  $schema: schemaUrl(NAME, options.siteUrl),
  version: EXPORT_VERSION,
  licence: options.licence || 'lisens ikke bestemt',
  items: claims(toolbox),
  pages: rests(toolbox),
});

/** The JSON Schema (draft 2020-12) of the file. */
export const claimsSchema = (siteUrl: string): Record<string, unknown> => ({
  $id: schemaUrl(NAME, siteUrl),
  ...z.toJSONSchema(fileSchema, { io: 'output' }),
});
