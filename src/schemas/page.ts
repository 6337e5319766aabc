import { z } from 'zod';
import { aliases, language, oneOf, owner, asked, review, summary, title } from './fields.ts';
import { help } from './help.ts';

/** A page of prose: `content/sider/<id>.md`. */
export const pageSchema = z.strictObject({
  title,
  aliases,
  asked,
  summary,
  language,
  section: oneOf('section').meta(
    help(
      'Hvor siden hører hjemme i menyen',
      'grunnlag',
      'Grunnlaget',
      'Skriv verdien med små bokstaver.',
    ),
  ),
  order: z
    .int()
    .min(1)
    .max(99)
    .meta(help('Plassen i menyen', '3', 'først', 'Skriv et tall.')),
  owner,
  review,
});
