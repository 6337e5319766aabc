import { z } from 'zod';
import {
  aliases,
  language,
  owner,
  place,
  position,
  review,
  summary,
  text,
  title,
} from './fields.ts';
import { help } from './help.ts';

/** Words a report has of an office, and why no guide has them. */
const unmatched = z.strictObject({
  wording: text(100).meta(
    help('Ordene i rapporten', 'Nyhetsbrev', '""', 'Skriv ordene slik de står i rapporten.'),
  ),
  place,
  why: text(200).meta(
    help(
      'Hva som er usikkert, eller hvorfor ingen guide har ordene',
      'Vi har ingen guide om nyhetsbrev.',
      '""',
      'Si hva som mangler, eller hva ordene ikke sier.',
    ),
  ),
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
        'Utelat feltet når du ikke vet.',
      ),
    ),
  seat: z
    .strictObject({
      town: text(40).meta(help('Byen', 'Trondheim', 'Midt-Norge', 'Skriv byen, ikke regionen.')),
      position: position.meta(
        help(
          'Hvor byen er. Tallene vi har, er fra GeoNames (CC BY 4.0)',
          '{ lat: 63.43, lon: 10.4 }',
          '[63.43, 10.4]',
          'Bredde og lengde skal stå i hvert sitt felt.',
        ),
      ),
    })
    .optional()
    .meta(
      help(
        'Byen regionkontoret holdt til i, til kartet. Utelates for kontor som ikke hadde en region',
        '{ town: Trondheim, position: { lat: 63.43, lon: 10.4 } }',
        'Trondheim',
        'By og posisjon skal stå i hvert sitt felt.',
      ),
    ),
  unsure: z
    .array(unmatched)
    .default([])
    .meta(
      help(
        'Rader i Tabell 5-1 som ikke lar seg plassere sikkert',
        '[{ wording: Læringsverksted, place: "ramboll-2016:38", why: Raden er delt av et sideskift. }]',
        '[Læringsverksted]',
        'Si hva som er usikkert, og hvor raden står.',
      ),
    ),
  leftOut: z
    .array(unmatched)
    .default([])
    .meta(
      help(
        'Ord i rapporten om kontoret som vi ikke har noen guide for',
        '[{ wording: Nyhetsbrev, place: "ramboll-2016:38", why: Vi har ingen guide om nyhetsbrev. }]',
        '[Nyhetsbrev]',
        'Si hvor ordene står, og hvorfor ingen guide har dem.',
      ),
    ),
  owner,
  review,
});
