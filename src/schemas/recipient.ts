import { z } from 'zod';
import { aliases, place, ref, summary, text, title } from './fields.ts';
import { help } from './help.ts';

/** A type of grant recipient in the knowledge matrix: `content/mottakere/<id>.md`. */
export const recipientSchema = z.strictObject({
  title,
  aliases,
  summary,
  order: z
    .int()
    .min(1)
    .max(20)
    .meta(help('Rekkefølgen i matrisen', '1', 'først', 'Skriv et tall.')),
  finding: text(200)
    .optional()
    .meta(
      help(
        'Hva rapporten fant om denne mottakeren',
        '"Kommunene arbeidet med de fleste temaene."',
        'Mye bra.',
        'Gjengi et funn, eller utelat feltet.',
      ),
    ),
  themes: z
    .array(
      ref('tema').meta(help('Ett tema', 'tildeling-og-bosetting', 'Bosetting', 'Bruk filnavnet.')),
    )
    .default([])
    .meta(
      help(
        'Tema rapporten nevner særlig for denne mottakeren',
        '[tildeling-og-bosetting]',
        '[alle]',
        'Bruk filnavn i content/tema/.',
      ),
    ),
  place,
});
