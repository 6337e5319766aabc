import { z } from 'zod';
import { aliases, language, owner, place, review, summary, text, title } from './fields.ts';

/** One of the five kinds of tools: `content/kategorier/<id>.md`. */
export const kindSchema = z.strictObject({
  title,
  aliases,
  summary,
  language,
  order: z.int().min(1).max(5).describe('Rekkefølgen i rapporten'),
  question: text(80).describe('Spørsmålet typen svarer på'),
  combine: z.array(z.strictObject({ category: text(30), reason: text(200), place: place.optional() })).default([])
    .describe('Typer denne bør kombineres med'),
  owner,
  review,
});
