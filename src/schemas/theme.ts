import { z } from 'zod';
import { aliases, oneOf, place, summary, text, title } from './fields.ts';
import { help } from './help.ts';

/** A knowledge theme (kunnskapstema) of the 2016 report: `content/tema/<id>.md`. */
export const themeSchema = z.strictObject({
  title,
  aliases,
  summary,
  group: oneOf('themeGroup').meta(
    help('Hovedgruppe i kunnskapsmatrisen', 'bolig-og-bomiljo', 'bolig', 'Skriv verdien helt ut.'),
  ),
  order: z
    .int()
    .min(1)
    .max(20)
    .meta(help('Rekkefølgen i matrisen', '4', 'sist', 'Skriv et tall.')),
  coverage: oneOf('coverage').meta(
    help(
      'Hvor godt rapporten fant at temaet er dekket',
      'tynt',
      'dårlig',
      'Velg godt, tynt eller uklart.',
    ),
  ),
  coverageNote: text(200)
    .optional()
    .meta(
      help(
        'Hva rapporten sier om dekningen',
        '"Bare to av prosjektene gjelder temaet."',
        'Lite.',
        'Si hva rapporten fant, eller utelat feltet.',
      ),
    ),
  place,
});
