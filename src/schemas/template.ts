import { z } from 'zod';
import {
  aliases,
  basisOf,
  draft,
  language,
  oneOf,
  owner,
  asked,
  ref,
  review,
  summary,
  text,
  title,
} from './fields.ts';
import { help, neededWhen } from './help.ts';

/**
 * One block of a template. Which of the optional fields it needs follows from `type` (see checks).
 */
const block = z.strictObject({
  type: oneOf('blockType').meta(
    help('Hva slags blokk', 'spoersmaal', 'felt', 'Velg fra lista over blokker.'),
  ),
  text: text(1200).meta(
    help(
      'Overskriften, teksten eller spørsmålet, eller tittelen på tabellen eller sjekklista',
      '"Hva har dere lært det siste halvåret?"',
      'Læring',
      'Skriv teksten slik den skal stå i dokumentet.',
    ),
  ),
  answer: oneOf('answerType')
    .optional()
    .meta(help('Hvordan spørsmålet besvares', 'avsnitt', 'mye', 'Velg fra lista.'))
    .meta(neededWhen('i et spørsmål')),
  options: z
    .array(text(120).meta(help('Ett svar å velge', 'Delvis', 'a', 'Skriv svaret helt ut.')))
    .default([])
    .meta(help('Svar å velge mellom', '[Ja, Delvis, Nei]', 'ja/nei', 'Skriv en liste.'))
    .meta(neededWhen('når svaret velges fra en liste')),
  columns: z
    .array(text(60).meta(help('Én kolonne', 'Ansvarlig', 'a', 'Si hva kolonnen viser.')))
    .default([])
    .meta(help('Kolonnene i en tabell', '[Tiltak, Ansvarlig, Frist]', '3', 'Skriv navnene.'))
    .meta(neededWhen('i en tabell')),
  rows: z
    .array(
      text(500).meta(
        help(
          'Én rad: rutene fra venstre, med | mellom. Ruter leseren fyller ut, er tomme',
          '"Mål | |"',
          '"Mål, dato"',
          'Skill rutene med |.',
        ),
      ),
    )
    .default([])
    .meta(
      help(
        'Rader som er fylt ut på forhånd, i rekkefølge',
        '["Mål | |"]',
        'Mål',
        'Skriv en liste, med | mellom rutene.',
      ),
    )
    .meta(neededWhen('i en tabell uten tomme rader')),
  emptyRows: z
    .int()
    .min(0)
    .max(40)
    .default(0)
    .meta(help('Tomme rader til slutt i tabellen', '6', 'noen', 'Skriv et tall.'))
    .meta(neededWhen('i en tabell uten rader')),
  items: z
    .array(
      text(250).meta(
        help('Ett punkt', 'Rommet er bestilt', 'rom', 'Skriv noe som kan krysses av.'),
      ),
    )
    .default([])
    .meta(help('Punktene i en sjekkliste', '[Rommet er bestilt]', 'rom', 'Skriv en liste.'))
    .meta(neededWhen('i en sjekkliste')),
});

/**
 * A template that people fill in: `content/maler/<id>.md`. The body says when and how to use it.
 */
export const templateSchema = z.strictObject({
  title,
  aliases,
  asked,
  summary,
  language,
  kind: oneOf('templateKind').meta(
    help('Hva slags mal det er', 'skjema', 'word', 'Velg fra lista.'),
  ),
  guides: z
    .array(ref('verktoy').meta(help('Én guide', 'fagdag', 'Fagdag', 'Bruk filnavnet.')))
    .min(1)
    .meta(
      help('Guidene som bruker malen', '[fagdag]', '[Fagdag]', 'Bruk filnavn i content/verktoy/.'),
    ),
  filledBy: text(120).meta(
    help(
      'Hvem som fyller ut malen',
      '"Kommunen, sammen med den som leder prosjektet"',
      'Alle',
      'Si hvem.',
    ),
  ),
  minutes: z
    .int()
    .min(1)
    .max(2000)
    .meta(
      help(
        'Omtrent hvor mange minutter det tar å fylle ut malen',
        '30',
        'en time',
        'Skriv et tall.',
      ),
    ),
  collect: z
    .boolean()
    .default(false)
    .meta(
      help(
        'true når svar fra flere skal samles: Da lages også en arbeidsbok',
        'true',
        'ja',
        'Skriv true eller false.',
      ),
    ),
  blocks: z
    .array(block)
    .min(3)
    .meta(
      help(
        'Blokkene i malen, i rekkefølge',
        '[{ type: overskrift, text: Mål }, { type: veiledning, text: "Skriv ett mål." }, { type: spoersmaal, text: "Hva vil dere oppnå?", answer: avsnitt }]',
        '[Mål]',
        'Hver blokk har type og tekst.',
      ),
    ),
  basis: basisOf(
    'Det i malen som kommer fra en kilde. Resten er vårt eget forslag',
    'Spørsmålene om læring.',
  ),
  draft,
  owner,
  review,
});
