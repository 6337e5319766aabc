import { z } from 'zod';
import {
  aliases,
  asked,
  language,
  oneOf,
  owner,
  place,
  review,
  summary,
  text,
  title,
} from './fields.ts';
import { help } from './help.ts';

const combination = z.strictObject({
  category: oneOf('category').meta(
    help('Den andre typen', 'digitale', 'Digitale verktøy', 'Velg en av de fem typene.'),
  ),
  reason: text(200).meta(
    help(
      'Hvorfor de passer sammen',
      '"Digitale verktøy holder kontakten mellom samlingene."',
      'Passer godt.',
      'Si hva den andre typen gjør for denne.',
    ),
  ),
  place: place.optional(),
});

/** One of the five kinds of tools: `content/kategorier/<id>.md`. */
export const kindSchema = z.strictObject({
  title,
  aliases,
  asked,
  summary,
  language,
  order: z
    .int()
    .min(1)
    .max(5)
    .meta(help('Rekkefølgen i rapporten fra 2016', '2', '0', 'De fem typene har nummer 1 til 5.')),
  question: text(80).meta(
    help(
      'Spørsmålet typen svarer på',
      '"Hvordan lærer vi av hverandre?"',
      'Læring',
      'Skriv et spørsmål leseren kunne ha stilt.',
    ),
  ),
  combine: z
    .array(combination)
    .default([])
    .meta(
      help(
        'Typer denne bør kombineres med',
        '[{ category: digitale, reason: "De holder kontakten mellom samlingene." }]',
        '[digitale]',
        'Grunnen mangler.',
      ),
    ),
  owner,
  review,
});
