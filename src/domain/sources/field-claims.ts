import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { quoted } from '../../language/forms.ts';
import { pageLabel } from '../../language/page-labels.ts';
import { languageFrom, textOf, type Value } from '../../schemas/values.ts';
import { kroner } from '../time/amounts.ts';
import { fieldPlaces, type FieldPlace } from './field-places.ts';

/** What a field says that has a place in a source. */
export interface FieldClaim {
  field: string;
  sentence: string;
  label: string;
  /** Why it is uncertain, '' where it is not. */
  doubt: string;
  /** What the sources disagree about, '' where they do not. */
  matter: string;
}

type Said = FieldPlace['said'];
const text = (said: Said, name: string): string => {
  const value = said[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/**
 * How each field with a place is said in a sentence. A test asks that every such field stands here.
 */
const sentences: Readonly<Record<string, (said: Said, toolbox: Toolbox) => string>> = {
  // The note or finding first: it is what has the place. What a theme is, is told in an appendix.
  '': (said) =>
    text(said, 'coverageNote') ||
    text(said, 'finding') ||
    text(said, 'summary') ||
    text(said, 'title'),
  places: (said) => pageLabel('termUsed', languageFrom(said.language), text(said, 'title')),
  purposes: (said) => text(said, 'how'),
  costLeast: (said) => text(said, 'how'),
  offices: (said, { kontor }) => {
    const office = kontor.find(({ id }) => id === said.office)?.data.title ?? text(said, 'office');
    return `${office}: ${quoted(text(said, 'wording'))}`;
  },
  unsure: (said) => quoted(text(said, 'wording')),
  leftOut: (said) => quoted(text(said, 'wording')),
  told: (said) => text(said, 'says'),
  funding: (said) =>
    [kroner(Number(said.amount)), text(said, 'year'), text(said, 'purpose')]
      .filter(Boolean)
      .join(', '),
  basis: (said) => text(said, 'says'),
  disagreements: (said) => `${text(said, 'matter')}: ${text(said, 'says')}`,
  tools: (said) => text(said, 'reason'),
  combine: (said) => text(said, 'reason'),
};

/** Why what a field says is uncertain: it is our reading, or the row in the source is damaged. */
function doubtOf(field: string, said: Said, { data, language }: Item<CollectionName>): string {
  if (field === 'unsure') return text(said, 'why');
  if (field === 'offices' && (said.basis === 'lesning' || said.certain === false))
    return textOf(
      'officeBasis',
      (said.certain === false ? 'lesning' : said.basis) as Value<'officeBasis'>,
      language,
    );
  return 'evidence' in data && data.evidence === 'nevnt'
    ? textOf('evidence', 'nevnt', language)
    : '';
}

/**
 * Every claim that stands in the fields of an item.
 * @throws where a field with a place has no sentence
 */
export function fieldClaims(toolbox: Toolbox, item: Item<CollectionName>): FieldClaim[] {
  return fieldPlaces(item.data).map(({ field, said, place }) => {
    const sentence = sentences[field];
    if (!sentence) throw new Error(`${item.path}: ${field} har et sted, men ingen setning`);
    return {
      field,
      sentence: sentence(said, toolbox),
      label: place,
      doubt: doubtOf(field, said, item),
      matter: field === 'disagreements' ? text(said, 'matter') : '',
    };
  });
}
