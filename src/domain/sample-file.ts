import { collections, headingsOf, type CollectionName } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/walk.ts';

/** A part of a content file, and what it is called. */
export interface SamplePart {
  name: string;
  says: string;
  lines: string[];
}

/** Fields and headings enough to see how a file is built. */
const SOME = 3;
/** The sample is in bokmål, and the good value of this field is the other form. */
const FORM = 'language';

/** How a file of a collection is built, with the good values the schema has: to be looked at. */
export function sampleFile(collection: CollectionName): SamplePart[] {
  const fields = fieldsOf(collection)
    .filter(({ name, required, help }) => required && name !== FORM && help.good.length < 70)
    .slice(0, SOME);
  const headings = (headingsOf(collection) ?? []).slice(0, SOME);
  return [
    {
      name: 'Feltene',
      says: `Det lister, filtre og kort om ${collections[collection].one} bruker.`,
      lines: ['---', ...fields.map(({ name, help }) => `${name}: ${help.good}`), '…', '---'],
    },
    {
      name: 'Overskriftene',
      says: 'Faste, så alle sider av samme slag kan leses likt.',
      lines: headings.map(({ nb }) => `## ${nb}`),
    },
    {
      name: 'Teksten',
      says: 'Dine ord, med henvisning rett etter det som står i kilden.',
      lines: ['De møttes hver uke.[^kilde:side]'],
    },
  ];
}
