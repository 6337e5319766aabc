import { z } from 'zod';
import { text } from './fields.ts';
import { help } from './help.ts';

/** Who takes part in a tool, and how many. */
export const participants = z
  .strictObject({
    who: text(160).meta(
      help(
        'Hvem som er med',
        '"Fagfolk fra flere kommuner som arbeider med det samme"',
        'Alle',
        'Si hvem det passer for.',
      ),
    ),
    min: z
      .int()
      .min(1)
      .max(2000)
      .meta(help('Minste antall', '8', 'noen få', 'Skriv et tall.')),
    max: z
      .int()
      .min(1)
      .max(2000)
      .meta(help('Største antall', '40', '0', 'Skriv et tall som er minst like stort som min.')),
    municipalities: z
      .int()
      .min(2)
      .max(50)
      .optional()
      .meta(
        help(
          'Hvor mange kommuner det minst trengs, når verktøyet ikke går med færre. Utelates ellers',
          '2',
          'flere',
          'Skriv et tall.',
        ),
      ),
  })
  .refine((p) => p.max >= p.min, { error: 'range-order', path: ['max'] })
  .meta(
    help(
      'Hvem som deltar, og hvor mange',
      '{ who: "Fagfolk fra flere kommuner", min: 8, max: 40 }',
      '8–40 fagfolk',
      'Hvem, minst og flest skal stå hver for seg.',
    ),
  );

/** Whom a tool reaches, when it is others than those who take part. */
export const audience = z
  .strictObject({
    who: text(160).meta(
      help('Hvem det når', '"Alle som søker råd på nett"', 'Alle', 'Si hvem som får det.'),
    ),
    max: z
      .int()
      .min(1)
      .max(2000)
      .optional()
      .meta(
        help(
          'Hvor mange det når. Utelates når det ikke er noen grense',
          '200',
          'mange',
          'Skriv et tall.',
        ),
      ),
  })
  .optional()
  .meta(
    help(
      'Hvem verktøyet når, når det er andre enn de som lager det. participants er da de som lager det',
      '{ who: "Alle kommuner" }',
      'Alle',
      'Si hvem, og eventuelt hvor mange.',
    ),
  );
