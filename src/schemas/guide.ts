import { z } from 'zod';
import {
  aliases,
  disagreements,
  draft,
  language,
  oneOf,
  owner,
  asked,
  ref,
  review,
  someOf,
  summary,
  title,
} from './fields.ts';
import { fact, help } from './help.ts';
import {
  combination,
  consideration,
  contraindication,
  placement,
  purpose,
} from './guide-advice.ts';
import { costLeast, effort } from './guide-effort.ts';
import { office } from './guide-office.ts';
import { audience, participants } from './guide-people.ts';

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
  use: someOf('use')
    .meta(
      help(
        'Om verktøyet brukes internt, eksternt eller begge deler',
        '[internt, eksternt]',
        '[begge]',
        'Skriv begge verdiene.',
      ),
    )
    .meta(fact('Brukes', 'Blir brukt')),
  participants,
  audience,
  output: oneOf('output')
    .optional()
    .meta(
      help(
        'Det som ligger på bordet når verktøyet er brukt. Det står i tegningen. Utelates når teksten ikke sier det',
        'plan',
        'læring',
        'Velg noe en kan se eller holde i.',
      ),
    ),
  withWhom: someOf('withWhom').meta(
    help(
      'Hvem dere bruker verktøyet sammen med',
      '[kolleger, kommuner]',
      '[folk]',
      'Velg fra lista.',
    ),
  ),
  effort,
  cost: oneOf('cost').meta(
    help(
      'Vanlige utgifter utenom egen arbeidstid',
      'lav',
      '5000',
      'Velg et trinn. Summer blir fort gamle.',
    ),
  ),
  costLeast,
  forWhom: someOf('forWhom')
    .meta(
      help(
        'Hvem som kan sette det i gang: Husbanken, en kommune eller begge',
        '[husbanken, kommune]',
        '[alle]',
        'Velg fra lista.',
      ),
    )
    .meta(fact('Hvem setter i gang', 'Kven set i gang')),
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
    .min(1)
    .meta(
      help(
        'Når verktøyet ikke bør brukes: det samme som under «Ikke når», slik velgeren kan lese det',
        '[{ when: { peopleUnder: 8 }, reason: "Med færre enn åtte blir det ingen grupper." }]',
        '[for få]',
        'Svar, grunn og guide skal stå hver for seg.',
      ),
    ),
  knowledge: someOf('knowledge')
    .meta(
      help(
        'Hvilke kunnskapskilder verktøyet henter fram',
        '[erfaring, forskning]',
        '[praksis]',
        'Velg forskning, erfaring eller bruker.',
      ),
    )
    .meta(fact('Bygger på', 'Byggjer på')),
  offices: z
    .array(office)
    .default([])
    .meta(
      help(
        'Kontor som brukte verktøyet, med kilde',
        '[{ office: bodoe, use: eksternt, wording: Fagdag/konferanser o.l., place: "ramboll-2016:38", basis: tabell }]',
        '[bodoe]',
        'Bruk, ordene i rapporten, sted og grunnlag må være med.',
      ),
    ),
  examples: z
    .array(
      ref('eksempler').meta(help('Ett eksempel', 'bodoe-foyer', 'Bodø Foyer', 'Bruk filnavnet.')),
    )
    .default([])
    .meta(
      help(
        'Eksempler leseren bør se først. Hvert eksempel må føre opp guiden under tools',
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
        '[{ guide: fagdag, order: foer, reason: "Fagdagen gir et felles grunnlag." }]',
        '[fagdag]',
        'Grunnen mangler.',
      ),
    ),
  inPlans: z
    .array(placement)
    .default([])
    .meta(
      help(
        'Hvor verktøyet står i planer med mange andre. Vises ikke i guiden. Grunnene leseren skal se, står i combineWith',
        '[{ guides: [fagdag, konferanse], order: foer, atOnce: true }]',
        '[fagdag]',
        'Guider og rekkefølge må være med.',
      ),
    ),
  origin: oneOf('origin')
    .meta(
      help(
        'Om verktøyet er i bruk, prøvd eller bare foreslått',
        'provd',
        'ny',
        'Velg i-bruk, provd eller foreslatt.',
      ),
    )
    .meta(fact('Status for verktøyet')),
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
        'Hensyn offentlige virksomheter må ta, med én linje til hvert',
        '[{ type: taushetsplikt, note: "Fortell om saker uten navn." }]',
        '[taushetsplikt]',
        'Linja om hva dere gjør, mangler.',
      ),
    ),
  disagreements,
  draft,
  owner,
  review,
});
