import { z } from 'zod';
import { aliases, place, ref, text, years } from './fields.ts';
import { help } from './help.ts';

/** One of the 57 mapped projects in Tabell 4-1: `content/prosjekter/<id>.md`. */
export const projectSchema = z.strictObject({
  title: text(200).meta(
    help(
      'Tittelen i tabellen',
      'Fra institusjon til egen bolig',
      'Prosjekt 4',
      'Skriv tittelen slik den står.',
    ),
  ),
  aliases,
  office: ref('kontor')
    .optional()
    .meta(
      help(
        'Kontoret raden står under. Utelates for nasjonal pott',
        'oest',
        'Øst',
        'Bruk filnavnet i content/kontor/.',
      ),
    ),
  national: z
    .boolean()
    .default(false)
    .meta(help('true for nasjonal pott', 'true', 'ja', 'Skriv true eller false.')),
  number: z
    .int()
    .min(1)
    .max(10)
    .meta(help('Nummeret i tabellen', '4', 'Øst 4', 'Skriv bare tallet.')),
  years: years.optional(),
  recipient: ref('mottakere')
    .optional()
    .meta(help('Type mottaker', 'kommuner', 'Bærum kommune', 'Navnet står i recipientName.')),
  recipientName: text(160)
    .optional()
    .meta(
      help(
        'Mottakeren slik tabellen oppgir den',
        'Bærum kommune',
        'en kommune',
        'Skriv navnet fra tabellen, eller utelat feltet.',
      ),
    ),
  municipalities: z
    .array(ref('kommuner').meta(help('Én kommune', 'baerum', 'Bærum', 'Bruk filnavnet.')))
    .default([])
    .meta(
      help('Kommunene raden gjelder', '[baerum]', '[Bærum]', 'Bruk filnavn i content/kommuner/.'),
    ),
  themes: z
    .array(
      ref('tema').meta(help('Ett tema', 'tildeling-og-bosetting', 'Bosetting', 'Bruk filnavnet.')),
    )
    .default([])
    .meta(
      help(
        'Vår lesning av tittelen, ikke rapportens plassering',
        '[tildeling-og-bosetting]',
        '[bolig]',
        'Bruk filnavn i content/tema/.',
      ),
    ),
  example: ref('eksempler')
    .optional()
    .meta(
      help(
        'Eksemplet som forteller mer',
        'baerum-utviklingsprogram',
        'Bærum',
        'Bruk filnavnet i content/eksempler/.',
      ),
    ),
  flags: z
    .array(text(200))
    .default([])
    .meta(
      help(
        'Forbehold om skrivemåte, år eller mottaker',
        '["Raden rommer to tiltak."]',
        '[usikkert]',
        'Si hva forbeholdet gjelder.',
      ),
    ),
  place,
});
