import { z } from 'zod';
import { text } from './fields.ts';
import { help } from './help.ts';

/**
 * A letter ready to be sent, with fields for what the reader chooses.
 * @param what what the letter is
 */
export const letter = (what: string) =>
  z
    .strictObject({
      subject: text(120).meta(
        help('Emnet', '"Fagdag {dato}"', 'Info', 'Si hva det gjelder og når.'),
      ),
      body: text(2500).meta(
        help(
          'Teksten, med felt å fylle inn: {dato}, {start}, {slutt}, {sted}, {avsender}, {svarfrist}, {lenke}, {tema}',
          '"Vi møtes {dato} kl. {start}. Sted: {sted}. Hilsen {avsender}"',
          '"Kom {når}"',
          'Bruk bare feltene i lista.',
        ),
      ),
    })
    .optional()
    .meta(
      help(
        what,
        '{ subject: "Fagdag {dato}", body: "Hei! Velkommen {dato}. Hilsen {avsender}" }',
        'Velkommen',
        'Emne og tekst skal stå hver for seg.',
      ),
    );
