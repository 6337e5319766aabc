import { z } from 'zod';
import {
  aliases,
  disagreements,
  draft,
  language,
  oneOf,
  owner,
  place,
  ref,
  review,
  someOf,
  summary,
  text,
  title,
} from './fields.ts';
import { help } from './help.ts';

const effort = z.strictObject({
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
        'Hva tiden gjelder, når den ikke er for hele gjennomføringen én gang',
        'kommune',
        'hver gang',
        'Velg fra listen, eller utelat feltet.',
      ),
    ),
  note: text(120)
    .optional()
    .meta(
      help(
        'Utfyllende ord',
        'fordelt på to år',
        'ca.',
        'Si hva som varierer, eller utelat feltet.',
      ),
    ),
});

const participants = z
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

const office = z.strictObject({
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
  label: text(80)
    .optional()
    .meta(
      help(
        'Navnet i Tabell 5-1, der verktøyet står i tabellen',
        'Læringsarenaer/fellessamlinger',
        'Læringsarena',
        'Skriv navnet slik det står i tabellen.',
      ),
    ),
  place,
  certain: z
    .boolean()
    .default(true)
    .meta(
      help(
        'false der tabellen er skadet i teksten vår',
        'false',
        'kanskje',
        'Skriv true eller false.',
      ),
    ),
});

const combination = z.strictObject({
  guide: ref('verktoy').meta(
    help('Den andre guiden', 'fagdag', 'Fagdag', 'Bruk filnavnet, med små bokstaver.'),
  ),
  reason: text(160).meta(
    help(
      'Hvorfor de to passer sammen, sett fra denne guiden',
      '"Fagdagen gir et felles grunnlag før arenaen."',
      'Passer godt sammen.',
      'Si hva den andre guiden gjør for denne.',
    ),
  ),
});

const consideration = z.strictObject({
  type: oneOf('consideration').meta(
    help('Hvilket hensyn', 'taushetsplikt', 'GDPR', 'Velg et av hensynene i listen.'),
  ),
  note: text(200).meta(
    help(
      'Hva dere gjør med det',
      '"Be deltakerne fortelle om saker uten navn."',
      'Husk taushetsplikten.',
      'Si hva de skal gjøre.',
    ),
  ),
});

/** A guide to one learning tool: `content/verktoy/<id>.md`. */
export const guideSchema = z.strictObject({
  title,
  aliases,
  summary,
  language,
  category: oneOf('category').meta(
    help(
      'Hvilken av de fem typene verktøyet hører til',
      'prosessuelle',
      'prosess',
      'Skriv verdien helt ut.',
    ),
  ),
  categoryBasis: oneOf('categoryBasis').meta(
    help(
      'Hvem som har plassert verktøyet i typen',
      'eget',
      'rapporten',
      'Velg kilde, antydet eller eget.',
    ),
  ),
  alsoIn: oneOf('category')
    .optional()
    .meta(
      help(
        'En type til, der en kilde plasserer verktøyet i to',
        'fou',
        'prosessuelle',
        'Skriv en annen type enn i category.',
      ),
    ),
  use: someOf('use').meta(
    help(
      'Om verktøyet brukes internt, eksternt eller begge deler',
      '[internt, eksternt]',
      '[begge]',
      'Skriv begge verdiene.',
    ),
  ),
  participants,
  withWhom: someOf('withWhom').meta(
    help(
      'Hvem dere bruker verktøyet sammen med',
      '[kolleger, kommuner]',
      '[folk]',
      'Velg fra listen.',
    ),
  ),
  effort: z
    .strictObject({
      preparation: effort.meta(
        help(
          'Forberedelse',
          '{ amount: 2, unit: dager }',
          '2 dager',
          'Tall og enhet skal stå hver for seg.',
        ),
      ),
      running: effort.meta(
        help(
          'Gjennomføring',
          '{ amount: 240, unit: minutter, note: en halv dag }',
          '{ amount: 4, unit: timer }',
          'Regn om til minutter.',
        ),
      ),
      followUp: effort.meta(
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
    ),
  cost: oneOf('cost').meta(
    help(
      'Utgifter utenom egen arbeidstid',
      'lav',
      '5000',
      'Velg et trinn. Summer blir fort gamle.',
    ),
  ),
  experience: oneOf('experience').meta(
    help(
      'Hvor mye erfaring den som leder, trenger',
      'noe',
      'middels',
      'Velg ingen, noe eller erfaren.',
    ),
  ),
  phase: someOf('phase').meta(
    help(
      'Når i et samarbeid verktøyet passer',
      '[underveis]',
      '[alltid]',
      'Velg en, to eller alle tre.',
    ),
  ),
  purposes: someOf('purpose').meta(
    help(
      'Hva dere vil oppnå. Velg de to eller tre viktigste',
      '[dele-erfaring, reflektere]',
      '[læring]',
      'Ordet er for vidt. Velg fra listen.',
    ),
  ),
  knowledge: someOf('knowledge').meta(
    help(
      'Hvilke kunnskapskilder verktøyet henter fram',
      '[erfaring, forskning]',
      '[praksis]',
      'Velg forskning, erfaring eller bruker.',
    ),
  ),
  offices: z
    .array(office)
    .default([])
    .meta(
      help(
        'Kontor som brukte verktøyet, med kilde',
        '[{ office: bodoe, use: eksternt, place: "ramboll-2016:38" }]',
        '[bodoe]',
        'Bruk og sted må være med.',
      ),
    ),
  examples: z
    .array(
      ref('eksempler').meta(help('Ett eksempel', 'bodoe-foyer', 'Bodø Foyer', 'Bruk filnavnet.')),
    )
    .default([])
    .meta(
      help(
        'Eksempler leseren bør se først. Eksemplet må føre opp guiden under tools',
        '[bodoe-foyer]',
        '[Bodø Foyer]',
        'Bruk filnavnet i content/eksempler/.',
      ),
    ),
  combineWith: z
    .array(combination)
    .default([])
    .meta(
      help(
        'Guider som passer sammen med denne. Den andre guiden må peke tilbake',
        '[{ guide: fagdag, reason: "Fagdagen gir et felles grunnlag." }]',
        '[fagdag]',
        'Grunnen mangler.',
      ),
    ),
  origin: oneOf('origin').meta(
    help(
      'Om verktøyet er i bruk, prøvd eller bare foreslått',
      'provd',
      'ny',
      'Velg i-bruk, provd eller foreslatt.',
    ),
  ),
  howBasis: oneOf('howBasis').meta(
    help(
      'Om framgangsmåten kommer fra kilden eller er vårt eget forslag',
      'begge',
      'erfaring',
      'Velg kilde, eget-forslag eller begge.',
    ),
  ),
  considerations: z
    .array(consideration)
    .default([])
    .meta(
      help(
        'Hensyn offentlige virksomheter må ta, med én linje hver',
        '[{ type: taushetsplikt, note: "Fortell om saker uten navn." }]',
        '[taushetsplikt]',
        'Linjen om hva de gjør, mangler.',
      ),
    ),
  disagreements,
  draft,
  owner,
  review,
});
