import { z } from 'zod';
import { aliases, language, owner, place, review, summary, text, title } from './fields.ts';
import { help } from './help.ts';

const unsure = z.strictObject({
  label: text(80).meta(
    help('Navnet i tabellen', 'Læringsverksted', 'Rad 4', 'Skriv navnet leseren kan slå opp.'),
  ),
  note: text(200).meta(
    help(
      'Hva som er usikkert',
      '"Raden er delt av et sideskift."',
      'Usikkert.',
      'Si hva som gjør raden usikker.',
    ),
  ),
  place,
});

/** One of Husbanken's offices as of 2016: `content/kontor/<id>.md`. */
export const officeSchema = z.strictObject({
  title,
  shortTitle: text(20).meta(
    help(
      'Kortnavn i tabeller',
      'Bodø',
      'Husbanken Region Bodø',
      'Navnet må få plass i en smal kolonne.',
    ),
  ),
  aliases,
  summary,
  language,
  order: z
    .int()
    .min(1)
    .max(9)
    .meta(help('Rekkefølgen i Tabell 5-1', '3', 'sist', 'Skriv et tall.')),
  nameNow: text(160)
    .optional()
    .meta(
      help(
        'Hva kontoret heter i dag, der vi vet det',
        'Husbanken Bodø',
        'vet ikke',
        'Utelat feltet når dere ikke vet.',
      ),
    ),
  unsure: z
    .array(unsure)
    .default([])
    .meta(
      help(
        'Rader i Tabell 5-1 som ikke lar seg plassere sikkert',
        '[{ label: Læringsverksted, note: "Raden er delt av et sideskift.", place: "ramboll-2016:38" }]',
        '[Læringsverksted]',
        'Si hva som er usikkert, og hvor raden står.',
      ),
    ),
  owner,
  review,
});
