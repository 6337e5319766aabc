import { z } from 'zod';
import { aliases, oneOf, place, summary, text, title } from './fields.ts';

/** A knowledge theme (kunnskapstema) of the 2016 report: `content/tema/<id>.md`. */
export const themeSchema = z.strictObject({
  title,
  aliases,
  summary,
  group: oneOf('themeGroup').describe('Hovedgruppe i kunnskapsmatrisen'),
  order: z.int().min(1).max(20),
  coverage: oneOf('coverage').describe('Hvor godt rapporten fant at temaet er dekket'),
  coverageNote: text(200).optional(),
  place,
});
