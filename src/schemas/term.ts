import { z } from 'zod';
import { aliases, language, place, ref, title } from './fields.ts';

/** A word with a plain definition: `content/begreper/<id>.md`. The body is the definition. */
export const termSchema = z.strictObject({
  title,
  aliases,
  language,
  guide: ref('verktoy').optional().describe('Guiden som handler om ordet'),
  related: z.array(ref('begreper')).default([]),
  places: z.array(place).default([]).describe('Hvor kilden bruker ordet'),
});
