import { z } from 'zod';
import {
  aliases,
  asked,
  draft,
  language,
  oneOf,
  owner,
  ref,
  review,
  summary,
  text,
} from './fields.ts';
import { help } from './help.ts';
import { factsSchema } from './situation.ts';

/**
 * What a municipality stands in, in its own words: `content/problemer/<id>.md`. Examples point to
 * it.
 */
export const problemSchema = z.strictObject({
  title: text(60).meta(
    help(
      'Problemet slik folk sier det',
      'Leietakere mister boligen',
      'Boligsosial forebygging',
      'Skriv det du ville sagt til en kollega.',
    ),
  ),
  aliases,
  asked,
  summary,
  language,
  motif: oneOf('motif')
    .optional()
    .meta(
      help(
        'Bildet av problemet i lister og øverst på siden',
        'doer',
        'dør',
        'Velg et av bildene. Uten feltet vises tegningen av det første verktøyet.',
      ),
    ),
  facts: factsSchema.meta(
    help(
      'Det velgeren fylles ut med',
      '{ purposes: [samordne], withWhom: [kolleger] }',
      'samarbeid',
      'Hvert svar står for seg.',
    ),
  ),
  route: ref('loep')
    .optional()
    .meta(
      help(
        'Løpet dere kan begynne med',
        'brukerne-med-fra-start',
        'Brukerne med',
        'Bruk filnavnet i content/loep/.',
      ),
    ),
  guides: z
    .array(ref('verktoy').meta(help('Ett verktøy', 'fagdag', 'Fagdag', 'Bruk filnavnet.')))
    .min(1)
    .max(5)
    .meta(
      help(
        'Verktøyene å begynne med, i rekkefølge',
        '[arbeidsmoete, rutiner-og-spilleregler]',
        '[møter]',
        'Bruk filnavn i content/verktoy/.',
      ),
    ),
  draft,
  owner,
  review,
});
