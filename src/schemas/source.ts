import { z } from 'zod';
import { language, summary, text, year } from './fields.ts';

/** One source report: `content/kilder/<id>.md`. Pages and chapters are the places a citation may name. */
export const sourceSchema = z.strictObject({
  title: text(220).describe('Full tittel'),
  shortTitle: text(60).describe('Kortnavn i fotnoter'),
  language,
  authors: z.array(text(60)).describe('Tom liste der kilden ikke oppgir forfattere'),
  publisher: text(90),
  commissioner: text(60),
  year,
  month: text(20).optional(),
  kind: text(60).describe('Rapporttype'),
  isbn: text(30).optional(),
  summary,
  pages: z.strictObject({ from: z.int().min(1), to: z.int().min(1) }).optional()
    .describe('Sidene det går an å vise til'),
  chapters: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/), title: text(120) })).default([])
    .describe('Kapitlene det går an å vise til'),
  note: text(300).optional().describe('Forbehold om teksten vi har brukt'),
});
