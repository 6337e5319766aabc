import { z } from 'zod';
import { language, summary, text, year } from './fields.ts';
import { help, neededWhen } from './help.ts';

const pages = z.strictObject({
  from: z
    .int()
    .min(1)
    .meta(help('Første side', '1', 'forsiden', 'Skriv et tall.')),
  to: z
    .int()
    .min(1)
    .meta(help('Siste side', '52', '0', 'Skriv et tall.')),
});

const chapter = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/)
    .meta(
      help(
        'Det som står etter kolon i henvisningen',
        'vedlegg-1',
        'Vedlegg 1',
        'Små bokstaver, tall og bindestrek.',
      ),
    ),
  title: text(120).meta(
    help('Navnet leseren ser', 'Vedlegg 1 om kartleggingsmatrisen', 'v1', 'Skriv kapitlets navn.'),
  ),
});

/**
 * One source report: `content/kilder/<id>.md`. Pages and chapters are the places a citation may
 * name.
 */
export const sourceSchema = z.strictObject({
  title: text(220).meta(
    help(
      'Full tittel',
      'Fra boligsosialt kompetansetilskudd til Husbankens kommuneprogram',
      'Rapporten om post 78',
      'Skriv tittelen slik den står på forsiden.',
    ),
  ),
  shortTitle: text(60).meta(
    help(
      'Kortnavn i fotnoter',
      'Rambøll og mcs:consult 2016',
      'Rapporten',
      'Utgiver og år må være med.',
    ),
  ),
  language,
  authors: z
    .array(text(60))
    .meta(
      help(
        'Forfatterne. Tom liste der kilden ikke oppgir dem',
        '[Hege Hellvik, Marit C. Synnevåg]',
        '[Hellvik m.fl.]',
        'Skriv alle navnene helt ut.',
      ),
    ),
  publisher: text(90).meta(
    help('Utgiver', 'NTNU Samfunnsforskning', 'internett', 'Skriv hvem som ga den ut.'),
  ),
  commissioner: text(60)
    .optional()
    .meta(help('Oppdragsgiver', 'Husbanken', 'ukjent', 'Skriv navnet, eller utelat feltet.')),
  year: year.meta(help('Året kilden kom ut', '2016', '16', 'Skriv hele årstallet.')),
  month: text(20)
    .optional()
    .meta(help('Måneden kilden kom ut', 'november', '11', 'Skriv navnet på måneden.')),
  kind: text(60).meta(help('Rapporttype', 'Sluttrapport', 'PDF', 'Si hva slags tekst det er.')),
  isbn: text(30)
    .optional()
    .meta(help('ISBN', '"978-82-7570-533-7"', 'finnes', 'Skriv nummeret, eller utelat feltet.')),
  summary,
  pages: pages
    .optional()
    .meta(
      help(
        'Sidene det går an å vise til',
        '{ from: 1, to: 52 }',
        '52',
        'Skriv både første og siste side.',
      ),
    )
    .meta(neededWhen('når kilden ikke har kapitler')),
  chapters: z
    .array(chapter)
    .default([])
    .meta(
      help(
        'Kapitlene det går an å vise til',
        '[{ id: vedlegg-1, title: Vedlegg 1 om metode }]',
        '[vedlegg-1]',
        'Navnet leseren ser, mangler.',
      ),
    )
    .meta(neededWhen('når kilden ikke har sidetall')),
  note: text(300)
    .optional()
    .meta(
      help(
        'Forbehold om teksten vi har brukt',
        '"Figurene mangler i teksten vi har brukt."',
        'Noe mangler.',
        'Si hva som mangler.',
      ),
    ),
});
