import { z } from 'zod';
import { oneOf, place, ref, someOf, text } from './fields.ts';
import { help } from './help.ts';
import { conditionSchema, partiesSchema } from './situation.ts';

/** What a tool is good for, and how it gives that. */
export const purpose = z.strictObject({
  purpose: oneOf('purpose').meta(
    help('Formålet', 'dele-erfaring', 'læring', 'Velg fra lista. «Læring» er for vidt.'),
  ),
  how: text(160).meta(
    help(
      'Én setning om hvordan akkurat dette verktøyet gir det',
      '"Alle svarer på de samme spørsmålene, så svarene kan legges ved siden av hverandre."',
      'Det er godt for å dele erfaring.',
      'Si hva verktøyet gjør, og hva det fører til.',
    ),
  ),
  place: place.optional(),
  phase: someOf('phase')
    .optional()
    .meta(
      help(
        'Når setningen er sann, når det ikke er hele tida guiden gjelder',
        '[etter]',
        '[til slutt]',
        'Velg blant dem guiden har.',
      ),
    ),
  parties: partiesSchema,
});

/** When a tool should not be used, so that the chooser can read it. */
export const contraindication = z.strictObject({
  when: conditionSchema
    .optional()
    .meta(
      help(
        'Det leseren har svart, når rådet gjelder. Utelates når svarene i velgeren ikke kan si det',
        '{ phase: [foer], peopleUnder: 8 }',
        'når de er få',
        'Bruk feltene i lista.',
      ),
    ),
  reason: text(160).meta(
    help(
      'Hvorfor ikke, i én hel setning',
      '"Gruppa er ny, og folk sier lite foran mange de ikke kjenner."',
      'Passer ikke.',
      'Si hva som går galt.',
    ),
  ),
  instead: ref('verktoy')
    .optional()
    .meta(
      help(
        'Guiden de bør bruke i stedet. Lenken må også stå under «Ikke når»',
        'open-space',
        'Open Space',
        'Bruk filnavnet, eller utelat feltet.',
      ),
    ),
  unlessAfter: z
    .array(ref('verktoy').meta(help('Én guide', 'fagdag', 'Fagdag', 'Bruk filnavnet.')))
    .optional()
    .meta(
      help(
        'Guider som gir det som mangler. Har en plan ingen av dem først, sier den fra',
        '[behovsanalyse, faktaark-og-statistikk]',
        '[alle]',
        'Bruk filnavnene, eller utelat feltet.',
      ),
    ),
  parties: partiesSchema,
});

/** Another guide that goes well with this one. */
export const combination = z.strictObject({
  guide: ref('verktoy').meta(
    help('Den andre guiden', 'fagdag', 'Fagdag', 'Bruk filnavnet, med små bokstaver.'),
  ),
  order: oneOf('order').meta(
    help(
      'Når den andre brukes, sett fra denne: før, samtidig eller etter',
      'foer',
      'først',
      'Velg fra lista.',
    ),
  ),
  reason: text(160).meta(
    help(
      'Hvorfor de to passer sammen i den rekkefølgen, sett fra denne guiden',
      '"Fagdagen gir et felles grunnlag før arenaen."',
      'Passer godt sammen.',
      'Si hva den andre guiden gjør for denne.',
    ),
  ),
});

/** Where a tool stands in a plan beside many others alike, when no guide has more to say of it. */
export const placement = z.strictObject({
  guides: z
    .array(ref('verktoy').meta(help('Én guide', 'fagdag', 'Fagdag', 'Bruk filnavnet.')))
    .min(1)
    .meta(help('Guidene det gjelder', '[fagdag, konferanse]', '[alle]', 'Bruk filnavnene.')),
  order: oneOf('order').meta(
    help('Når de andre brukes, sett fra denne', 'foer', 'først', 'Velg fra lista.'),
  ),
  atOnce: z
    .boolean()
    .default(false)
    .meta(
      help(
        'true når det ene er på samme dag som det andre, eller i den siste uka av det',
        'true',
        'ja',
        'Skriv true, eller utelat feltet.',
      ),
    ),
  weeks: z
    .int()
    .min(1)
    .max(52)
    .optional()
    .meta(
      help(
        'Uker fra det første begynner, til det andre kan begynne, når de går side om side. Utelates ellers',
        '8',
        'to måneder',
        'Skriv et tall.',
      ),
    ),
});

/** Something public bodies must take care of. */
export const consideration = z.strictObject({
  type: oneOf('consideration').meta(
    help('Hvilket hensyn', 'taushetsplikt', 'GDPR', 'Velg et av hensynene i lista.'),
  ),
  note: text(200).meta(
    help(
      'Hva dere gjør med det',
      '"Be deltakerne fortelle om saker uten navn."',
      'Husk taushetsplikten.',
      'Si hva dere skal gjøre.',
    ),
  ),
});
