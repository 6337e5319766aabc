import { z } from 'zod';
import { oneOf, position, ref, text, year } from './fields.ts';
import { help } from './help.ts';

/** A municipality then and now: `content/kommuner/<id>.md`. The id is the name then. */
export const municipalitySchema = z.strictObject({
  title: text(60).meta(
    help(
      'Navnet den gangen',
      'Mandal',
      'Mandal (nå Lindesnes)',
      'Navnet i dag har sitt eget felt.',
    ),
  ),
  nameNow: text(60).meta(
    help('Navnet i dag', 'Lindesnes', 'slått sammen', 'Skriv navnet, også når det er det samme.'),
  ),
  changed: year
    .optional()
    .meta(help('Året navnet eller grensene ble endret', '2020', 'nylig', 'Skriv årstallet.')),
  countyThen: text(60).meta(
    help('Fylket den gangen', 'Vest-Agder', 'Agder', 'Skriv navnet slik det var da.'),
  ),
  countyNow: text(60).meta(
    help('Fylket i dag', 'Agder', 'Vest-Agder', 'Fylket finnes ikke lenger.'),
  ),
  office: ref('kontor')
    .optional()
    .meta(
      help(
        'Husbankens kontor for kommunen',
        'soer',
        'Kristiansand',
        'Bruk filnavnet i content/kontor/.',
      ),
    ),
  website: z
    .string()
    .min(1, { abort: true })
    .check(z.url({ protocol: /^https$/ }))
    .optional()
    .meta(
      help(
        'Kommunens offentlige nettsted i dag, når en redaktør har sett at det virker',
        'https://www.lindesnes.kommune.no/',
        'mandal.kommune.no',
        'Skriv hele adressen, med https.',
      ),
    ),
  size: oneOf('sizeClass')
    .optional()
    .meta(
      help(
        'Størrelse da arbeidet i eksemplet gikk for seg. Utelat feltet når du er usikker',
        'mellomstor',
        '15000',
        'Velg liten, mellomstor eller stor.',
      ),
    ),
  position: position.meta(
    help(
      'Hvor på kartet. Kommunesenteret, eller et annet tettsted der, med to desimaler. Tallene vi har, er fra GeoNames (CC BY 4.0)',
      '{ lat: 58.03, lon: 7.45 }',
      '[58.03, 7.45]',
      'Bredde og lengde skal stå i hvert sitt felt.',
    ),
  ),
});
