import { z } from 'zod';
import { aliases, language, owner, place, review, summary, text, title } from './fields.ts';

/** One of Husbanken's offices as of 2016: `content/kontor/<id>.md`. */
export const officeSchema = z.strictObject({
  title,
  shortTitle: text(20).describe('Kortnavn i tabeller'),
  aliases,
  summary,
  language,
  order: z.int().min(1).max(9).describe('Rekkefølgen i Tabell 5-1'),
  nameNow: text(160).optional().describe('Hva kontoret heter i dag, der vi vet det'),
  unsure: z.array(z.strictObject({ label: text(80), note: text(200), place })).default([])
    .describe('Rader i Tabell 5-1 som ikke lar seg plassere sikkert'),
  owner,
  review,
});
