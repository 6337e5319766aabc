import { z } from 'zod';
import { draft, language, oneOf, owner, ref, review, summary, title } from './fields.ts';
import { help } from './help.ts';
import { factsSchema } from './situation.ts';

const guides = (says: string, bad: string, why: string) =>
  z
    .array(ref('verktoy').meta(help('Én guide', 'fagdag', 'Fagdag', 'Bruk filnavnet.')))
    .min(1)
    .meta(help(says, '[fagdag, konferanse]', bad, why));

/** A situation with what a practitioner would answer: the yardstick of the chooser. */
export const writtenSituationSchema = z.strictObject({
  title,
  summary,
  language,
  facts: factsSchema.meta(
    help(
      'Det leseren svarer i velgeren. Ta med bare det situasjonen sier',
      '{ purposes: [samordne], withWhom: [regional-stat], people: 12 }',
      'tolv personer fra staten',
      'Hvert svar står for seg.',
    ),
  ),
  accept: guides(
    'Guidene en som har gjort dette før, ville godtatt som første svar',
    '[alle]',
    'Ta bare med dem du ville valgt selv.',
  ),
  never: guides(
    'Guidene som ikke må stå blant de fem første',
    '[resten]',
    'Ta med dem som ville gitt dårlige råd.',
  ),
  yardstick: oneOf('yardstick').meta(
    help(
      'Om reglene stilles inn etter situasjonen, eller prøves med den',
      'oeving',
      'begge',
      'Velg en av de to.',
    ),
  ),
  page: z
    .boolean()
    .default(false)
    .meta(
      help(
        'true når situasjonen skal ha en egen side med ferdig svar under /velg/',
        'true',
        'ja',
        'Skriv true, eller utelat feltet.',
      ),
    ),
  draft,
  owner,
  review,
});
