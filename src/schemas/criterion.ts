import { z } from 'zod';
import { aliases, place, asked, ref, summary, text, title } from './fields.ts';
import { help } from './help.ts';

const tool = z.strictObject({
  guide: ref('verktoy').meta(help('Guiden', 'fagdag', 'Fagdag', 'Bruk filnavnet.')),
  reason: text(160).meta(
    help(
      'Hvordan guiden tjener kriteriet',
      '"Fagdagen samler dem som skal ta arbeidet videre."',
      'Nyttig.',
      'Si hva den gjør.',
    ),
  ),
  place: place.optional(),
});

/** One of the six success criteria (2019): `content/suksesskriterier/<id>.md`. */
export const criterionSchema = z.strictObject({
  title,
  aliases,
  asked,
  summary,
  order: z
    .int()
    .min(1)
    .max(6)
    .meta(help('Nummeret i rapporten', '1', '7', 'Det er seks kriterier.')),
  tools: z
    .array(tool)
    .default([])
    .meta(
      help(
        'Guider som tjener kriteriet',
        '[{ guide: fagdag, reason: "Den samler dem som skal ta arbeidet videre." }]',
        '[fagdag]',
        'Grunnen mangler.',
      ),
    ),
  place,
});
