import { z } from 'zod';
import { aliases, place, ref, text, years } from './fields.ts';

/** One of the 57 mapped projects in Tabell 4-1: `content/prosjekter/<id>.md`. */
export const projectSchema = z.strictObject({
  title: text(200),
  aliases,
  office: ref('kontor').optional().describe('Kontoret raden står under. Utelates for nasjonal pott'),
  national: z.boolean().default(false).describe('true for nasjonal pott'),
  number: z.int().min(1).max(10).describe('Nummeret i tabellen'),
  years: years.optional(),
  recipient: ref('mottakere').optional(),
  recipientName: text(160).optional().describe('Mottakeren slik tabellen oppgir den'),
  municipalities: z.array(ref('kommuner')).default([]),
  themes: z.array(ref('tema')).default([]).describe('Vår lesning av tittelen, ikke rapportens plassering'),
  example: ref('eksempler').optional(),
  flags: z.array(text(200)).default([]).describe('Forbehold om skrivemåte, år eller mottaker'),
  place,
});
