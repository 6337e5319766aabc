import { z } from 'zod';
import {
  asked,
  basisOf,
  CLOCK,
  draft,
  language,
  oneOf,
  owner,
  ref,
  review,
  SLUG,
  someOf,
  summary,
  text,
  title,
} from './fields.ts';
import { help, neededWhen } from './help.ts';
import { letter } from './letter.ts';
import { role, row } from './run-sheet-row.ts';

const three = (max: number, noun: string) => ({
  min: z
    .int()
    .min(1)
    .max(max)
    .meta(help(`Fornuftig minste ${noun}`, '8', 'få', 'Skriv et tall.')),
  usual: z
    .int()
    .min(1)
    .max(max)
    .meta(help(`Vanlig ${noun}`, '16', 'passe', 'Skriv et tall mellom min og max.')),
  max: z
    .int()
    .min(1)
    .max(max)
    .meta(help(`Største fornuftige ${noun}`, '24', 'så mange som vil', 'Skriv et tall.')),
});

const rising = (v: { min: number; usual: number; max: number }): boolean =>
  v.min <= v.usual && v.usual <= v.max;

const people = z
  .strictObject({
    ...three(2000, 'antall'),
    groupSize: z
      .int()
      .min(2)
      .max(12)
      .optional()
      .meta(help('Hvor mange som sitter i hver gruppe', '5', 'små', 'Skriv et tall.'))
      .meta(neededWhen('når en rad går på omgang i gruppene')),
  })
  .refine(rising, { error: 'range-order', path: ['max'] })
  .meta(
    help(
      'Hvor mange opplegget er laget for, og hvor mange i hver gruppe',
      '{ min: 8, usual: 16, max: 24, groupSize: 5 }',
      '8–24',
      'Minste, vanlige og største antall skal stå hver for seg.',
    ),
  );

const task = z.strictObject({
  days: z
    .int()
    .min(0)
    .max(1500)
    .meta(help('Dager før eller etter', '28', 'fire uker', 'Regn om til dager.')),
  what: text(250).meta(
    help('Hva som gjøres', '"Send invitasjonen."', 'Forberede.', 'Si hva som gjøres.'),
  ),
  role,
});

/** A run sheet (kjøreplan): one way of carrying out one tool: `content/opplegg/<id>.md`. */
export const runSheetSchema = z.strictObject({
  title,
  summary,
  asked,
  language,
  guide: ref('verktoy').meta(
    help('Guiden opplegget hører til', 'laeringsarena', 'Læringsarena', 'Bruk filnavnet.'),
  ),
  variant: text(40).meta(
    help(
      'Det som skiller varianten fra de andre',
      'En halv dag',
      'Standard',
      'Si hva som skiller.',
    ),
  ),
  kind: oneOf('sheetKind').meta(
    help('Møte med klokke, eller arbeidsplan i uker', 'moete', 'workshop', 'Velg en av de to.'),
  ),
  people,
  municipalities: z
    .strictObject(three(100, 'antall kommuner'))
    .refine(rising, { error: 'range-order', path: ['max'] })
    .optional()
    .meta(
      help(
        'Hvor mange kommuner, når en rad går på omgang mellom dem',
        '{ min: 3, usual: 5, max: 8 }',
        '5',
        'Minste, vanlige og største antall skal stå hver for seg.',
      ),
    )
    .meta(neededWhen('når en rad går på omgang mellom kommunene')),
  phase: someOf('phase')
    .optional()
    .meta(
      help(
        'Når i et samarbeid opplegget brukes, når det ikke er hele den tida guiden gjelder',
        '[etter]',
        '[til slutt]',
        'Velg blant dem guiden har, eller ta det bort.',
      ),
    ),
  purposes: someOf('purpose').meta(
    help(
      'Formålene i guiden som akkurat dette opplegget tjener',
      '[reflektere]',
      '[alt]',
      'Velg dem der opplegget gjør det guiden sier om formålet (how).',
    ),
  ),
  forWhom: someOf('forWhom')
    .optional()
    .meta(
      help(
        'Hvem opplegget er skrevet for, når det ikke er alle guiden er for',
        '[kommune]',
        '[alle]',
        'Velg blant dem guiden har, eller ta det bort.',
      ),
    ),
  topic: text(60)
    .optional()
    .meta(
      help(
        'Det ene temaet opplegget handler om, når guiden brukes til mye annet. Velgeren foreslår det da ikke av seg selv',
        'Å beholde boligen',
        'bolig',
        'Si temaet med få ord, eller ta det bort.',
      ),
    ),
  withWhom: someOf('withWhom')
    .optional()
    .meta(
      help(
        'Hvem opplegget tar for gitt at er med, når guiden også går uten dem. Minst én av dem',
        '[kommuner]',
        '[alle]',
        'Velg blant dem guiden har, eller ta det bort.',
      ),
    ),
  without: someOf('withWhom')
    .optional()
    .meta(
      help(
        'Hvem opplegget klarer seg uten, når guiden har dem med',
        '[forskere]',
        '[ingen]',
        'Velg blant dem guiden har.',
      ),
    ),
  part: z
    .boolean()
    .default(false)
    .meta(
      help(
        'true når opplegget bare er en del av verktøyet, og resten går for seg før eller etter',
        'true',
        'ja',
        'Skriv true.',
      ),
    ),
  start: z
    .string()
    .regex(CLOCK)
    .default('09:00')
    .meta(help('Når møtet vanligvis starter', '"09:00"', '"9"', 'Skriv timer og minutter.')),
  length: z
    .strictObject(three(3000, 'lengde i minutter'))
    .refine(rising, { error: 'range-order', path: ['max'] })
    .optional()
    .meta(
      help(
        'Hele møtet i minutter med det minste, det vanlige og det største antallet. Skal stemme med radene',
        '{ min: 150, usual: 180, max: 210 }',
        'tre timer',
        'Skriv tre tall i minutter.',
      ),
    )
    .meta(neededWhen('i et møte')),
  weeks: z
    .int()
    .min(1)
    .max(208)
    .optional()
    .meta(help('Hvor mange uker en arbeidsplan varer', '12', 'et kvartal', 'Skriv et tall.'))
    .meta(neededWhen('i en arbeidsplan')),
  roles: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(SLUG)
          .meta(help('Kort id', 'moeteleder', 'Møteleder', 'Små bokstaver og bindestrek.')),
        title: text(60).meta(help('Rollen', 'Møteleder', 'Kari', 'Skriv rollen, ikke navnet.')),
        does: text(200).meta(
          help('Hva rollen gjør', '"Holder tida og gir ordet."', 'Leder.', 'Si hva den gjør.'),
        ),
      }),
    )
    .min(1)
    .meta(
      help(
        'Rollene i opplegget',
        '[{ id: moeteleder, title: Møteleder, does: "Holder tida og gir ordet." }]',
        '[møteleder]',
        'Hver rolle har id, navn og oppgave.',
      ),
    ),
  rows: z
    .array(row)
    .min(2)
    .meta(
      help(
        'Radene i kjøreplanen, i rekkefølge',
        '[{ minutes: 10, title: Velkommen, what: "Si hva dagen skal gi.", lead: moeteleder }, { minutes: 20, title: Runde, what: "Gi ordet til én om gangen.", lead: moeteleder }]',
        '[Velkommen]',
        'Hver rad har minutter (eller uke), navn, hva som skjer og hvem som leder.',
      ),
    ),
  before: z
    .array(task)
    .default([])
    .meta(
      help(
        'Det som gjøres før, med dager før møtet eller starten',
        '[{ days: 28, what: "Send invitasjonen.", role: moeteleder }]',
        'invitere',
        'Dager, hva og rolle.',
      ),
    ),
  after: z
    .array(task)
    .default([])
    .meta(
      help(
        'Det som gjøres etter, med dager etter møtet eller slutten',
        '[{ days: 3, what: "Send referatet.", role: moeteleder }]',
        'referat',
        'Dager, hva og rolle.',
      ),
    ),
  room: text(300)
    .optional()
    .meta(help('Rommet', '"Runde bord til fem, vegg å henge på."', 'rom', 'Si hva som trengs.')),
  material: z
    .array(text(120).meta(help('En ting', 'Tusj, én per gruppe', 'utstyr', 'Si hva og hvor mye.')))
    .default([])
    .meta(help('Alt som skal være med', '["Tusj, én per gruppe"]', 'utstyr', 'Skriv en liste.')),
  invitation: letter('Invitasjon klar til å sendes').meta(neededWhen('i et møte')),
  reminder: letter('Påminning klar til å sendes').meta(neededWhen('i et møte')),
  halfCome: text(400).meta(
    help(
      'Hva dere gjør når bare halvparten kommer',
      '"Slå sammen gruppene to og to, og stryk den siste runden."',
      'Avlys.',
      'Si hvordan det kan gjennomføres likevel.',
    ),
  ),
  digital: text(500)
    .optional()
    .meta(
      help(
        'Hvordan det gjøres på skjerm, der det gir mening',
        '"Bruk grupperom med tre i hvert, og ett felles dokument."',
        'Bruk Teams.',
        'Si hva som endres.',
      ),
    ),
  archive: text(300).meta(
    help(
      'Hva som skal arkiveres, og hva som ikke skal det',
      '"Referatet og deltakerlista. Notatark uten navn kan kastes."',
      'Alt.',
      'Si hva.',
    ),
  ),
  templates: z
    .array(ref('maler').meta(help('Én mal', 'referat-med-tiltak', 'Referat', 'Bruk filnavnet.')))
    .default([])
    .meta(
      help(
        'Maler som brukes',
        '[referat-med-tiltak]',
        '[Referat]',
        'Bruk filnavn i content/maler/.',
      ),
    ),
  basis: basisOf(
    'Det i opplegget som kommer fra en kilde. Resten er vårt eget råd',
    'Spørsmålene til bordene.',
  ),
  draft,
  owner,
  review,
});
