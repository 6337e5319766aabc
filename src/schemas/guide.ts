import { z } from 'zod';
import { aliases, disagreements, language, oneOf, owner, place, ref, review, someOf, summary, text, title } from './fields.ts';

const effort = z.strictObject({
  amount: z.number().min(0).max(1000),
  unit: oneOf('effortUnit'),
  note: text(120).optional().describe('For eksempel «fordelt på to år»'),
});

/** A guide to one learning tool: `content/verktoy/<id>.md`. */
export const guideSchema = z.strictObject({
  title,
  aliases,
  summary,
  language,
  category: oneOf('category').describe('Hvilken av de fem typene verktøyet hører til'),
  categoryBasis: oneOf('categoryBasis').describe('Hvem som har plassert verktøyet i typen'),
  alsoIn: oneOf('category').optional().describe('En type til, der en kilde plasserer verktøyet i to'),
  use: someOf('use').describe('Om verktøyet brukes internt, eksternt eller begge deler'),
  participants: z.strictObject({
    who: text(160).describe('Hvem som er med'),
    min: z.int().min(1).max(2000),
    max: z.int().min(1).max(2000),
  }).refine((p) => p.max >= p.min, { error: 'antall', path: ['max'] }).describe('Hvem som deltar, og hvor mange'),
  withWhom: someOf('withWhom').describe('Hvem dere bruker verktøyet sammen med'),
  effort: z.strictObject({
    preparation: effort.describe('Forberedelse'),
    running: effort.describe('Gjennomføring'),
    followUp: effort.describe('Oppfølging'),
  }).describe('Tid for den som holder i det: forberedelse, gjennomføring og oppfølging'),
  cost: oneOf('cost').describe('Utgifter utenom egen arbeidstid'),
  experience: oneOf('experience').describe('Hvor mye erfaring den som leder, trenger'),
  phase: someOf('phase').describe('Når i et samarbeid verktøyet passer'),
  purposes: someOf('purpose').describe('Hva dere vil oppnå'),
  knowledge: someOf('knowledge').describe('Hvilke kunnskapskilder verktøyet henter fram'),
  offices: z.array(z.strictObject({
    office: ref('kontor'),
    use: oneOf('use'),
    label: text(80).optional().describe('Navnet i Tabell 5-1, der verktøyet står i tabellen'),
    place,
    certain: z.boolean().default(true).describe('false der tabellen er skadet i teksten vår'),
  })).default([]).describe('Kontor som brukte verktøyet, med kilde'),
  examples: z.array(ref('eksempler')).default([])
    .describe('Eksempler leseren bør se først. Eksemplet må føre opp guiden under tools'),
  combineWith: z.array(z.strictObject({
    guide: ref('verktoy'),
    reason: text(160).describe('Hvorfor de to passer sammen, sett fra denne guiden'),
  })).default([]).describe('Guider som passer sammen med denne. Den andre guiden må peke tilbake'),
  origin: oneOf('origin').describe('Om verktøyet er i bruk, prøvd eller bare foreslått'),
  howBasis: oneOf('howBasis').describe('Om framgangsmåten kommer fra kilden eller er vårt eget forslag'),
  considerations: z.array(z.strictObject({ type: oneOf('consideration'), note: text(200) })).default([])
    .describe('Hensyn offentlige virksomheter må ta, med én linje hver'),
  disagreements,
  draft: z.boolean().default(false).describe('true: kladd som ikke vises på nettstedet'),
  owner,
  review,
});
