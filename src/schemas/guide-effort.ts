import { z } from 'zod';
import { oneOf, place, text } from './fields.ts';
import { help } from './help.ts';
import { partiesSchema } from './situation.ts';

const amount = z.strictObject({
  amount: z
    .number()
    .min(0)
    .max(1000)
    .meta(help('Hvor mye', '90', 'en time', 'Skriv et tall.')),
  unit: oneOf('effortUnit').meta(
    help('Enhet', 'minutter', 'timer', 'Regn om til minutter eller dager.'),
  ),
  per: oneOf('effortPer')
    .optional()
    .meta(
      help(
        'Hva tida gjelder, når den ikke er for hele gjennomføringen én gang',
        'kommune',
        'hver gang',
        'Velg fra lista.',
      ),
    ),
  note: text(120)
    .optional()
    .meta(help('Utfyllende ord', 'fordelt på to år', 'ca.', 'Si hva som varierer.')),
});

/** The time of the one who holds a tool, in three parts. */
export const effort = z
  .strictObject({
    preparation: amount
      .extend({
        by: oneOf('forWhom')
          .optional()
          .meta(
            help(
              'Hvem tida gjelder, når det bare er én av dem guiden er for',
              'husbanken',
              'alle',
              'Velg fra lista.',
            ),
          ),
      })
      .meta(
        help(
          'Forberedelse',
          '{ amount: 2, unit: dager }',
          '2 dager',
          'Tall og enhet skal stå hver for seg.',
        ),
      ),
    running: amount.meta(
      help(
        'Gjennomføring',
        '{ amount: 240, unit: minutter, note: en halv dag }',
        '{ amount: 4, unit: timer }',
        'Regn om til minutter.',
      ),
    ),
    followUp: amount.meta(
      help(
        'Oppfølging',
        '{ amount: 0, unit: minutter }',
        '{}',
        'Skriv 0 når det ikke er noe å følge opp.',
      ),
    ),
  })
  .meta(
    help(
      'Tid for den som holder i det: forberedelse, gjennomføring og oppfølging',
      '{ preparation: { amount: 2, unit: dager }, running: { amount: 240, unit: minutter }, followUp: { amount: 1, unit: dager } }',
      'en uke',
      'Leseren trenger de tre tidene hver for seg.',
    ),
  );

/** The least a tool can be done for. */
export const costLeast = z
  .strictObject({
    level: oneOf('cost').meta(
      help('Det laveste trinnet', 'ingen', '0', 'Velg et trinn under cost.'),
    ),
    how: text(160).meta(
      help(
        'Hva dere gjør for å klare dere med det',
        '"Lån rom hos en av kommunene, og la hver betale sin reise."',
        'Spar penger.',
        'Si hva dere gjør annerledes.',
      ),
    ),
    place: place.optional(),
    parties: partiesSchema,
  })
  .optional()
  .meta(
    help(
      'Det billigste det kan gjøres for, når det er mindre enn vanlig',
      '{ level: ingen, how: "Lån rom hos en av kommunene." }',
      'ingen',
      'Trinn og måte skal stå hver for seg.',
    ),
  );
