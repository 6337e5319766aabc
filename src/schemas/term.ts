import { z } from 'zod';
import { aliases, language, place, asked, ref, text, title } from './fields.ts';
import { help } from './help.ts';

/** A word with a plain definition: `content/begreper/<id>.md`. The body is the definition. */
export const termSchema = z.strictObject({
  title,
  aliases,
  asked,
  language,
  otherForm: text(80)
    .optional()
    .meta(
      help(
        'Ordet på den andre målformen, der det er et annet',
        'Frukostmøte',
        'Frokostmøte (nn)',
        'Skriv bare ordet.',
      ),
    ),
  guide: ref('verktoy')
    .optional()
    .meta(
      help(
        'Guiden som handler om ordet',
        'laeringsarena',
        'Læringsarena',
        'Bruk filnavnet i content/verktoy/.',
      ),
    ),
  related: z
    .array(
      ref('begreper').meta(help('Ett ord', 'taus-kunnskap', 'Taus kunnskap', 'Bruk filnavnet.')),
    )
    .default([])
    .meta(
      help(
        'Ord som henger sammen med dette',
        '[taus-kunnskap]',
        '[Taus kunnskap]',
        'Bruk filnavn i content/begreper/.',
      ),
    ),
  firstWeek: z
    .int()
    .min(1)
    .max(20)
    .optional()
    .meta(
      help(
        'Plassen blant ordene en nyansatt leser først på /ny/. Utelates for de andre',
        '3',
        'først',
        'Skriv et tall. Ordene står i stigende rekkefølge.',
      ),
    ),
  places: z
    .array(place)
    .default([])
    .meta(
      help('Hvor kilden bruker ordet', '["ramboll-2016:18"]', '[side 18]', 'Skriv kilde og side.'),
    ),
});
