import { z } from 'zod';
import { oneOf, SLUG, text } from './fields.ts';
import { help, neededWhen } from './help.ts';

/** Who does something in a run sheet. */
export const role = z
  .string()
  .regex(SLUG)
  .meta(help('Rollen, som id fra roles', 'moeteleder', 'Møteleder', 'Bruk id-en fra roles.'));

/** One row of a run sheet: minutes in a meeting, or weeks in a work plan. */
export const row = z.strictObject({
  day: z
    .int()
    .min(1)
    .max(5)
    .optional()
    .meta(help('Hvilken dag, når opplegget går over flere', '2', 'tirsdag', 'Skriv et tall.')),
  minutes: z
    .int()
    .min(0)
    .max(600)
    .optional()
    .meta(help('Faste minutter i et møte', '10', 'ti', 'Skriv et tall.'))
    .meta(neededWhen('i et møte, eller minutter til hver')),
  round: oneOf('round')
    .optional()
    .meta(help('Hvem som får ordet etter tur', 'gruppe', 'noen', 'Velg fra lista.')),
  each: z
    .int()
    .min(2)
    .max(120)
    .optional()
    .meta(
      help(
        'Minutter til hver som får ordet. Legges til de faste, og vokser med antallet',
        '3',
        '1',
        'Hver som snakker, trenger minst to minutter.',
      ),
    ),
  week: z
    .int()
    .min(1)
    .max(208)
    .optional()
    .meta(help('Uka i en arbeidsplan', '1', 'mars', 'Skriv et tall, regnet fra start.'))
    .meta(neededWhen('i en arbeidsplan')),
  toWeek: z
    .int()
    .min(1)
    .max(208)
    .optional()
    .meta(help('Siste uke, når raden går over flere', '3', '2', 'Skriv et tall etter week.')),
  politicians: z
    .boolean()
    .default(false)
    .meta(
      help(
        'true for uker i en arbeidsplan der politikerne møter dere eller får saken. Planen sjekker da om det er valg',
        'true',
        'ja',
        'Skriv true.',
      ),
    ),
  pause: z
    .boolean()
    .default(false)
    .meta(help('true for en pause. Den trenger ingen som leder', 'true', 'ja', 'Skriv true.')),
  title: text(60).meta(
    help('Kort navn på raden', 'Runde i gruppene', 'Del 3', 'Si hva som skjer.'),
  ),
  what: text(500).meta(
    help(
      'Hva den som leder, gjør',
      '"Be gruppene skrive tre råd, ett på hvert ark."',
      '"Gruppearbeid."',
      'En som ikke var der, skal kunne gjøre det.',
    ),
  ),
  lead: role.optional().meta(neededWhen('i alle rader som ikke er pauser')),
  participants: text(300)
    .optional()
    .meta(
      help(
        'Hva deltakerne gjør',
        '"Skriver alene i to minutter og leser opp."',
        'Deltar.',
        'Si hva de gjør.',
      ),
    ),
  say: z
    .array(
      text(350).meta(
        help(
          'Ord å si, klare til bruk',
          '"Vi hører alle før vi diskuterer. Hvem vil begynne?"',
          'Ønsk velkommen.',
          'Skriv ordene slik de kan sies.',
        ),
      ),
    )
    .default([])
    .meta(
      help(
        'En eller to setninger som den som leder, kan si',
        '["Vi hører alle før vi diskuterer."]',
        'Velkommen',
        'Skriv en liste.',
      ),
    ),
  questions: z
    .array(
      text(220).meta(
        help(
          'Et spørsmål klart til å stilles',
          '"Hva gjorde dere annerledes enn planlagt?"',
          'Læring',
          'Skriv spørsmålet slik det stilles.',
        ),
      ),
    )
    .default([])
    .meta(
      help(
        'Spørsmål klare til å stilles',
        '["Hva gjorde dere annerledes enn planlagt?"]',
        'spør',
        'Skriv en liste.',
      ),
    ),
  material: z
    .array(
      text(120).meta(help('En ting', 'Notatark, ett per bord', 'utstyr', 'Si hva og hvor mye.')),
    )
    .default([])
    .meta(help('Det som trengs i raden', '["Notatark, ett per bord"]', 'ark', 'Skriv en liste.')),
  result: text(200)
    .optional()
    .meta(
      help(
        'Det som foreligger når raden er ferdig',
        '"Tre råd på veggen fra hver gruppe."',
        'Innsikt.',
        'Si hva en kan se eller holde i.',
      ),
    ),
});
