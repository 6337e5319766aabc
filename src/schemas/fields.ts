import { z } from 'zod';
import { keysOf, type ValueTable } from './values.ts';

/** Fields that several collections share. Field texts (`describe`) are shown to editors. */

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** One key of an allowed-values table. */
export const oneOf = <T extends ValueTable>(table: T) => z.enum(keysOf(table));

/** One or more keys of an allowed-values table, without repeats. */
export const someOf = <T extends ValueTable>(table: T) =>
  z.array(oneOf(table)).min(1).refine((list) => new Set(list).size === list.length, { error: 'gjentatt' });

/** The id (file name without .md) of an entry in another collection. */
export const ref = (collection: string) => z.string().regex(SLUG).meta({ ref: collection });

export const text = (max: number) => z.string().trim().min(1).max(max);

/** A place in a source: `kilde:side`, `kilde:side-side` or `kilde:kapittel`. */
export const place = z.string().regex(/^[a-z0-9-]+:[a-z0-9.-]+$/).meta({ ref: 'place' })
  .describe('Sted i en kilde, for eksempel ramboll-2016:36');

export const isoDate = z.iso.date();
export const year = z.int().min(1990).max(2100);

export const title = text(90).describe('Navnet leseren ser');
export const summary = text(160).describe('Én setning på høyst 160 tegn');
export const aliases = z.array(text(90)).default([])
  .describe('Også kalt: søkeord, gamle navn og navn i registeret som denne siden dekker');
export const language = oneOf('language').describe('Målform: nb for bokmål, nn for nynorsk');
export const owner = text(80).describe('Rollen som eier siden, ikke et personnavn');

export const years = z.strictObject({ from: year, to: year.optional() })
  .refine((y) => y.to === undefined || y.to >= y.from, { error: 'periode', path: ['to'] })
  .describe('Fra og med år, til og med år');

export const review = z.strictObject({
  status: oneOf('reviewStatus').describe('Om fagfolk har kontrollert siden'),
  role: text(80).describe('Rollen som satte statusen'),
  date: isoDate.describe('Datoen siden sist ble kontrollert, som 2026-11-20'),
  note: text(300).describe('Hva som ble kontrollert, for akkurat denne siden'),
}).describe('Status, rolle, dato og merknad');

export const disagreements = z.array(z.strictObject({
  matter: text(120).describe('Hva kildene er uenige om'),
  versions: z.array(z.strictObject({ says: text(200), place })).min(2),
})).default([]).describe('Steder der kildene sier ulike ting');
