import { z } from 'zod';
import { oneOf, place, ref, text } from './fields.ts';
import { help } from './help.ts';

/**
 * What a report says of one office and one tool, and whether the report or we say that it is this
 * tool.
 */
export const office = z.strictObject({
  office: ref('kontor').meta(
    help('Kontoret', 'bodoe', 'Region Bodø', 'Bruk filnavnet i content/kontor/.'),
  ),
  use: oneOf('use').meta(
    help(
      'Om kontoret brukte det internt eller eksternt',
      'eksternt',
      'begge',
      'Lag én linje for hver bruk.',
    ),
  ),
  wording: text(100).meta(
    help(
      'Rapportens egne ord for verktøyet, noen få',
      'Læringsarenaer/fellessamlinger',
      '""',
      'Skriv ordene slik de står i rapporten, ikke navnet på guiden.',
    ),
  ),
  place,
  basis: oneOf('officeBasis').meta(
    help(
      'Hvem som sier at ordene er dette verktøyet: tabellen, kapitlet eller vi',
      'tabell',
      'rapporten',
      'Velg lesning der ordene er videre enn guiden, eller andre enn i guiden.',
    ),
  ),
  role: oneOf('officeRole')
    .default('arrangerte')
    .meta(
      help(
        'Om kontoret gjorde det selv, eller var med på det andre gjorde',
        'deltok',
        'med',
        'Velg arrangerte eller deltok.',
      ),
    ),
  certain: z
    .boolean()
    .default(true)
    .meta(
      help(
        'false der raden er skadet i teksten vår, eller ordene kan være noe annet',
        'false',
        'kanskje',
        'Skriv true eller false.',
      ),
    ),
});
