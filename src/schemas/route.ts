import { z } from 'zod';
import {
  aliases,
  basisOf,
  draft,
  language,
  owner,
  asked,
  ref,
  review,
  someOf,
  summary,
  text,
  title,
} from './fields.ts';
import { help } from './help.ts';
import { factsSchema } from './situation.ts';

/**
 * Weeks of a route beside dates read as those of the calendar, so they are said to be the route's
 * own.
 */
const calendarWeek =
  /\b(?:uke|veke) \d+(?:(?:, | og | eller |–)\d+)*(?!\d|, \d| og \d| eller \d|–\d| i løpet)/i;
const inRoute = (max: number) =>
  text(max).refine((words) => !calendarWeek.test(words), { error: 'route-week' });

const week = (says: string, advice = 'Skriv nummeret på uka, regnet fra start.') =>
  z
    .int()
    .min(1)
    .max(208)
    .meta(help(says, '9', 'mars', advice));

const days = (says: string) =>
  z
    .int()
    .min(0)
    .max(400)
    .meta(help(says, '7', 'en uke', 'Skriv et tall.'));

/** When in the year a route should begin, for those whose steps name months. */
const start = z.strictObject({
  month: z
    .int()
    .min(1)
    .max(12)
    .meta(
      help('Måneden løpet bør begynne i', '8', 'august', 'Skriv månedens nummer, fra 1 til 12.'),
    ),
  // A Monday on or after the 25th may lie in the next month.
  day: z
    .int()
    .min(1)
    .max(25)
    .optional()
    .meta(
      help(
        'Dagen i måneden det tidligst bør begynne. Utelates når hele måneden går',
        '24',
        'slutten',
        'Skriv et tall fra 1 til 25.',
      ),
    ),
});

const step = z.strictObject({
  week: week('Uka steget begynner, regnet fra 1'),
  toWeek: week('Siste uke, når steget går over flere').optional(),
  meetings: z
    .array(week('En uke med møte'))
    .min(1)
    .max(2)
    .optional()
    .meta(
      help(
        'Uka da møtet i kjøreplanen er, når steget går over flere uker. Er det flere møter, så skriv den første uka og den siste. Utelates når møtet er i den første uka',
        '[12]',
        '12',
        'Skriv en liste. Forberedelsen regnes fra det første møtet, og oppfølgingen fra det siste.',
      ),
    ),
  title: text(60).meta(
    help('Kort navn på steget', 'Første samling', 'Steg 2', 'Si hva som skjer.'),
  ),
  guide: ref('verktoy').meta(
    help('Verktøyet i steget', 'nettverkssamling', 'Nettverkssamling', 'Bruk filnavnet.'),
  ),
  sheet: ref('opplegg')
    .optional()
    .meta(
      help(
        'Kjøreplanen som passer her. Den må høre til guiden',
        'nettverkssamling-halv-dag',
        'En dag',
        'Bruk filnavnet.',
      ),
    ),
  tasks: z
    .strictObject({
      beforeAtMost: days('Oppgavene er med fra så mange dager før møtet').optional(),
      afterAtMost: days('Oppgavene er med til så mange dager etter møtet').optional(),
      invite: days(
        'Hvor mange dager før møtet invitasjonen blir sendt, når ingen oppgave i steget gjelder den',
      ).optional(),
    })
    .optional()
    .meta(
      help(
        'Hvilke oppgaver i kjøreplanen som hører til steget, når andre steg gjør resten. Utelates når alle oppgavene hører til',
        '{ afterAtMost: 7 }',
        '7',
        'Skriv hvor mange dager før eller etter.',
      ),
    ),
  templates: z
    .array(ref('maler').meta(help('Én mal', 'referat-med-tiltak', 'Referat', 'Bruk filnavnet.')))
    .default([])
    .meta(help('Maler til steget', '[referat-med-tiltak]', '[Referat]', 'Bruk filnavn.')),
  what: inRoute(400).meta(
    help(
      'Hva dere gjør i akkurat dette steget',
      '"La hver kommune si én ting de vil ha svar på før neste samling."',
      'Gjennomfør samlingen.',
      'Si det som skiller steget fra guiden.',
    ),
  ),
  handsOver: inRoute(200).meta(
    help(
      'Hva neste steg får fra dette',
      '"Tre spørsmål fra hver kommune, som blir temaene på neste samling."',
      'Læring.',
      'Si hva en kan se eller holde i.',
    ),
  ),
});

/**
 * A ready route (løp): tools in order over time for what people often stand in:
 * `content/loep/<id>.md`.
 */
export const routeSchema = z.strictObject({
  title,
  aliases,
  asked,
  summary,
  language,
  forWhom: someOf('forWhom').meta(
    help('Hvem løpet er for', '[kommune]', '[alle]', 'Velg fra lista.'),
  ),
  facts: factsSchema.meta(
    help(
      'Det velgeren kan kjenne situasjonen igjen på',
      '{ purposes: [forankre], withWhom: [ledelse] }',
      'forankring',
      'Hvert svar står for seg.',
    ),
  ),
  weeks: week('Hvor mange uker løpet varer', 'Skriv antall uker som et tall.'),
  start: start
    .optional()
    .meta(
      help(
        'Når i året løpet bør begynne, når stegene er lagt til måneder',
        '{ month: 8, day: 24 }',
        'august',
        'Måned og dag skal stå i hvert sitt felt.',
      ),
    ),
  people: text(120).meta(
    help(
      'Hvem som er med, og hvor mange',
      '"Fem kommuner, om lag 25 personer"',
      'Alle',
      'Si hvem og hvor mange.',
    ),
  ),
  effort: text(120).meta(
    help(
      'Arbeidet for den som holder i det',
      '"Om lag 25 dager per år for prosjektlederen"',
      'mye',
      'Si hvor mye, og for hvem.',
    ),
  ),
  steps: z
    .array(step)
    .min(3)
    .meta(
      help(
        'Stegene i rekkefølge',
        '[{ week: 1, title: Oppstart, guide: oppstartsmoete, what: "Velg målet.", handsOver: "Et mål." }, { week: 5, title: Samling, guide: nettverkssamling, what: "Spør hver kommune.", handsOver: "Ett svar fra hver." }, { week: 26, title: Se tilbake, guide: refleksjonsrunde, what: "Se på målet.", handsOver: "Tre råd." }]',
        '[oppstart]',
        'Hvert steg har uke, navn, guide, hva dere gjør og hva neste får.',
      ),
    ),
  basis: basisOf(
    'Det i løpet som kommer fra en kilde. Resten er vårt eget råd',
    'Rekkefølgen på de tre første stegene.',
  ),
  draft,
  owner,
  review,
});
