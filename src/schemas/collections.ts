import type { z } from 'zod';
import { guideSchema } from './guide.ts';
import { exampleSchema } from './example.ts';
import { kindSchema } from './kind.ts';
import { sourceSchema } from './source.ts';
import { officeSchema } from './office.ts';
import { themeSchema } from './theme.ts';
import { recipientSchema } from './recipient.ts';
import { municipalitySchema } from './municipality.ts';
import { termSchema } from './term.ts';
import { projectSchema } from './project.ts';
import { criterionSchema } from './criterion.ts';
import { pageSchema } from './page.ts';
import { runSheetSchema } from './run-sheet.ts';
import { templateSchema } from './template.ts';

/** Every collection: folder name in `content/` → the schema of its frontmatter. */
export const schemas = {
  verktoy: guideSchema,
  opplegg: runSheetSchema,
  maler: templateSchema,
  eksempler: exampleSchema,
  kategorier: kindSchema,
  kilder: sourceSchema,
  kontor: officeSchema,
  tema: themeSchema,
  mottakere: recipientSchema,
  kommuner: municipalitySchema,
  begreper: termSchema,
  prosjekter: projectSchema,
  suksesskriterier: criterionSchema,
  sider: pageSchema,
} as const;

export type CollectionName = keyof typeof schemas;
export type Data<C extends CollectionName> = z.infer<(typeof schemas)[C]>;
export const collectionNames = Object.keys(schemas) as CollectionName[];
