import { z } from 'zod';
import { oneOf, ref, text, year } from './fields.ts';

/** A municipality then and now: `content/kommuner/<id>.md`. The id is the name then. */
export const municipalitySchema = z.strictObject({
  title: text(60).describe('Navnet den gangen'),
  nameNow: text(60).describe('Navnet i dag'),
  changed: year.optional().describe('Året navnet eller grensene ble endret'),
  countyThen: text(60).describe('Fylket den gangen'),
  countyNow: text(60).describe('Fylket i dag'),
  office: ref('kontor').optional().describe('Husbankens kontor for kommunen'),
  size: oneOf('sizeClass').optional().describe('Størrelse da eksemplet fant sted. Utelat der dere er usikre'),
});
