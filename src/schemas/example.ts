import { z } from 'zod';
import { aliases, disagreements, language, oneOf, owner, place, ref, review, summary, text, title, year, years } from './fields.ts';

/** One example of learning tools in use: `content/eksempler/<id>.md`. */
export const exampleSchema = z.strictObject({
  title,
  aliases,
  summary,
  language,
  core: z.boolean().default(false).describe('true for de seks casene i rapporten fra 2016'),
  municipalities: z.array(ref('kommuner')).default([]).describe('Kommunene eksemplet handler om'),
  office: ref('kontor').optional().describe('Husbankens kontor for området'),
  period: years.optional(),
  themes: z.array(ref('tema')).default([]).describe('Kunnskapstema'),
  recipient: ref('mottakere').optional().describe('Type mottaker av tilskudd'),
  targetGroup: text(120).optional().describe('Hvem boligtiltaket er for'),
  partners: z.array(text(120)).default([]),
  funding: z.array(z.strictObject({
    year: year.optional(),
    amount: z.int().min(1).describe('Kroner'),
    purpose: text(120).optional(),
    share: z.strictObject({ percent: z.number().min(0).max(100), of: text(80) }).optional()
      .describe('Andel, og av hva'),
    place,
  })).default([]).describe('Tilskudd per år'),
  tools: z.array(ref('verktoy')).default([]).describe('Læringsverktøyene eksemplet viser'),
  evidence: oneOf('evidence').describe('Hvor grundig kilden beskriver eksemplet'),
  results: oneOf('resultStatus').describe('Status for resultatene'),
  disagreements,
  draft: z.boolean().default(false).describe('true: kladd som ikke vises på nettstedet'),
  owner,
  review,
});
