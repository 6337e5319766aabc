import { z } from 'zod';
import { oneOf, someOf } from './fields.ts';
import { help } from './help.ts';
import type { ValueTable } from './values.ts';

/** Facts about those who ask, and conditions on such facts. */

const some = <T extends ValueTable>(table: T, says: string, good: string) =>
  someOf(table)
    .optional()
    .meta(help(says, good, '[alle]', 'Velg fra lista.'));
const one = <T extends ValueTable>(table: T, says: string, good: string) =>
  oneOf(table)
    .optional()
    .meta(help(says, good, 'alle', 'Velg fra lista.'));
const count = (says: string) =>
  z
    .int()
    .min(1)
    .max(2000)
    .optional()
    .meta(help(says, '12', 'mange', 'Skriv et tall.'));

/** What a reader can tell the chooser. What is not told rules nothing out. */
export const factsSchema = z.strictObject({
  who: one('forWhom', 'Hvem de er', 'kommune'),
  purposes: some('purpose', 'Hva de vil oppnå', '[samordne]'),
  withWhom: some('withWhom', 'Sammen med hvem', '[kommuner]'),
  knowledge: some('knowledge', 'Hva slags kunnskap de trenger', '[bruker]'),
  people: count('Hvor mange som blir med'),
  use: one('use', 'Internt eller eksternt', 'internt'),
  phase: one('phase', 'Hvor i samarbeidet de er', 'foer'),
  preparation: one('timeBand', 'Tid til å forberede', 'dag'),
  time: one('timeBand', 'Tid til å gjennomføre', 'halvdag'),
  cost: one('cost', 'Hvor mye penger de har', 'ingen'),
  experience: one('experience', 'Erfaring hos den som skal lede', 'noe'),
  size: one('sizeClass', 'Hvor stor kommunen er', 'liten'),
});
export type Facts = z.infer<typeof factsSchema>;

/**
 * When a piece of advice holds: each condition that is written must be met by what the reader has
 * told. Of a list one is enough.
 */
export const conditionSchema = z.strictObject({
  who: one('forWhom', 'Hvem de er', 'kommune'),
  purposes: some('purpose', 'Når de vil oppnå minst ett av disse', '[samordne]'),
  withWhom: some('withWhom', 'Når de er sammen med minst én av disse', '[kommuner]'),
  knowledge: some('knowledge', 'Når de trenger minst én av disse', '[bruker]'),
  peopleUnder: count('Når de er færre enn dette'),
  peopleOver: count('Når de er flere enn dette'),
  use: one('use', 'Når det er internt eller eksternt', 'internt'),
  phase: some('phase', 'Når de er ett av disse stedene i samarbeidet', '[foer]'),
  preparationAtMost: one('timeBand', 'Når de ikke har mer tid til å forberede enn dette', 'kort'),
  timeAtMost: one('timeBand', 'Når de ikke har mer tid til å gjennomføre enn dette', 'kort'),
  costAtMost: one('cost', 'Når de ikke har mer penger enn dette', 'ingen'),
  experienceAtMost: one(
    'experience',
    'Når den som leder, ikke har mer erfaring enn dette',
    'ingen',
  ),
  size: some('sizeClass', 'Når kommunen har en av disse størrelsene', '[liten]'),
});
export type Condition = z.infer<typeof conditionSchema>;

/**
 * Those a sentence takes for granted: they who ask are so, or at least one of these is with them.
 */
export const partiesSchema = z
  .strictObject({
    who: one('forWhom', 'Hvem setningen er skrevet til', 'kommune'),
    withWhom: some('withWhom', 'Hvem minst én av dem er sammen med', '[kommuner]'),
  })
  .optional()
  .meta(
    help(
      'Hvem setningen tar for gitt at leseren er, eller er sammen med. Velgeren viser den bare da',
      '{ who: kommune, withWhom: [kommuner] }',
      '{ kommuner: ja }',
      'Skriv who, withWhom eller begge. Utelates når setningen er sann for alle.',
    ),
  );
export type Parties = NonNullable<z.infer<typeof partiesSchema>>;
