import { z } from 'zod';
import {
  aliases,
  disagreements,
  draft,
  language,
  oneOf,
  owner,
  place,
  asked,
  ref,
  review,
  someOf,
  summary,
  text,
  title,
} from './fields.ts';
import { help } from './help.ts';
import { conditionSchema } from './situation.ts';

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

const purpose = z.strictObject({
  purpose: oneOf('purpose').meta(
    help('Formålet', 'dele-erfaring', 'læring', 'Velg fra listen. «Læring» er for vidt.'),
  ),
  how: text(160)
    .optional()
    .meta(
      help(
        'Én setning om hvordan akkurat dette verktøyet gir det',
        '"Alle svarer på de samme spørsmålene, så svarene kan legges ved siden av hverandre."',
        'Det er godt for å dele erfaring.',
        'Si hva verktøyet gjør, og hva det fører til.',
      ),
    ),
  place: place.optional(),
});

const contraindication = z.strictObject({
  when: conditionSchema
    .optional()
    .meta(
      help(
        'Det leseren har svart, når rådet gjelder. Utelates når svarene i velgeren ikke kan si det',
        '{ phase: [foer], peopleUnder: 8 }',
        'når de er få',
        'Bruk feltene i listen.',
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
});

const combination = z.strictObject({
  guide: ref('verktoy').meta(
    help('Den andre guiden', 'fagdag', 'Fagdag', 'Bruk filnavnet, med små bokstaver.'),
  ),
  order: oneOf('order')
    .optional()
    .meta(
      help(
        'Når den andre brukes, sett fra denne: før, samtidig eller etter',
        'foer',
        'først',
        'Velg fra listen.',
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
  asked,
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
  audience: z
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
          help('Hvor mange det når. Utelates når det ikke er noen grense', '200', 'mange', 'Tall.'),
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
    ),
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
      'Vanlige utgifter utenom egen arbeidstid',
      'lav',
      '5000',
      'Velg et trinn. Summer blir fort gamle.',
    ),
  ),
  costLeast: z
    .strictObject({
      level: oneOf('cost').meta(
        help('Det laveste trinnet', 'ingen', '0', 'Velg et trinn under cost.'),
      ),
      how: text(160).meta(
        help(
          'Hva dere gjør for å klare dere med det',
          '"Lån rom hos en av kommunene, og la hver betale sin reise."',
          'Spar penger.',
          'Si hva de gjør annerledes.',
        ),
      ),
      place: place.optional(),
    })
    .optional()
    .meta(
      help(
        'Det billigste det kan gjøres for, når det er mindre enn vanlig',
        '{ level: ingen, how: "Lån rom hos en av kommunene." }',
        'ingen',
        'Trinn og måte skal stå hver for seg.',
      ),
    ),
  forWhom: someOf('forWhom')
    .optional()
    .meta(
      help(
        'Hvem som kan sette det i gang: Husbanken, en kommune eller begge',
        '[husbanken, kommune]',
        '[alle]',
        'Velg fra listen.',
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
  purposes: z
    .array(purpose)
    .min(1)
    .refine((list) => new Set(list.map((p) => p.purpose)).size === list.length, {
      error: 'repeated',
    })
    .meta(
      help(
        'Hva dere vil oppnå, det viktigste først. Velg to eller tre',
        '[{ purpose: dele-erfaring, how: "Alle svarer på de samme spørsmålene." }]',
        '[dele-erfaring]',
        'Hvert formål trenger en setning om hvordan.',
      ),
    ),
  avoidWhen: z
    .array(contraindication)
    .default([])
    .meta(
      help(
        'Når verktøyet ikke bør brukes: det samme som under «Ikke når», slik velgeren kan lese det',
        '[{ when: { peopleUnder: 8 }, reason: "Med færre enn åtte blir det ingen grupper.", instead: refleksjonsrunde }]',
        '[for få]',
        'Svar, grunn og guide skal stå hver for seg.',
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
