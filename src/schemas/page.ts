import { z } from 'zod';
import { aliases, language, oneOf, owner, review, summary, title } from './fields.ts';

/** A page of prose: `content/sider/<id>.md`. */
export const pageSchema = z.strictObject({
  title,
  aliases,
  summary,
  language,
  section: oneOf('section').describe('Hvor siden hører hjemme i menyen'),
  order: z.int().min(1).max(99),
  owner,
  review,
});
