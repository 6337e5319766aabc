import { z } from 'zod';
import { aliases, place, ref, summary, text, title } from './fields.ts';

/** One of the six success criteria (2019): `content/suksesskriterier/<id>.md`. */
export const criterionSchema = z.strictObject({
  title,
  aliases,
  summary,
  order: z.int().min(1).max(6),
  tools: z.array(z.strictObject({ guide: ref('verktoy'), reason: text(160), place: place.optional() })).default([])
    .describe('Guider som tjener kriteriet'),
  place,
});
