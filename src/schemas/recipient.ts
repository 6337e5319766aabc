import { z } from 'zod';
import { aliases, place, ref, summary, text, title } from './fields.ts';

/** A type of grant recipient in the knowledge matrix: `content/mottakere/<id>.md`. */
export const recipientSchema = z.strictObject({
  title,
  aliases,
  summary,
  order: z.int().min(1).max(20),
  finding: text(200).optional().describe('Hva rapporten fant om denne mottakeren'),
  themes: z.array(ref('tema')).default([]).describe('Tema rapporten nevner særlig for denne mottakeren'),
  place,
});
