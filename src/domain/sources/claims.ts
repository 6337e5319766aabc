import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { collectionNames, type CollectionName } from '../../schemas/collections.ts';
import { textOf, type Language, type Value } from '../../schemas/values.ts';
import { remembered } from '../remembered.ts';
import { readPlace } from './basis.ts';
import { fieldClaims } from './field-claims.ts';
import { pageSentences, type PageSentence } from './sentences.ts';

/**
 * One sentence that rests on one place in a source. A sentence with two citations is two claims.
 */
export interface Claim {
  /** The address of the page. */
  page: string;
  title: string;
  language: Language;
  /** The heading it stands under, or the field; '' before the first heading. */
  part: string;
  /** The anchor of that heading, '' where there is none. */
  anchor: string;
  sentence: string;
  /** The sentence before it, where it points back to that; '' where it does not. */
  before: string;
  source: string;
  place: string;
  placeText: string;
  certainty: Value<'certainty'>;
  /** Why it is uncertain, '' where it is not. */
  why: string;
  /** What the sources disagree about here, '' where they do not. */
  disagreement: string;
}

/** The page an entry stands on, also where it has none of its own; '' where it is only data. */
function pageOf(name: CollectionName, { id, url }: Item<CollectionName>): string {
  if (url) return url;
  if (name === 'prosjekter') return `/prosjekter/#${id}`;
  if (name === 'suksesskriterier') return `/grunnlag/suksesskriteriene/#${id}`;
  return name === 'tema' || name === 'mottakere' ? '/prosjekter/' : '';
}

const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? [];

/**
 * What the sources disagree about where a sentence cites one of their versions and tells the same
 * number.
 */
function disagreementOf({ data }: Item<CollectionName>, text: string, label: string): string {
  if (!('disagreements' in data)) return '';
  const told = new Set(numbersIn(text));
  return (
    data.disagreements.find(({ versions }) =>
      versions.some(
        ({ says, place }) => place === label && numbersIn(says).some((n) => told.has(n)),
      ),
    )?.matter ?? ''
  );
}

/** The parts of a guide that tell how it is done. */
const HOW = new Set(['how', 'helps', 'pitfalls']);

/**
 * Why a sentence of a page is uncertain though it is cited: the source only mentions it, or the
 * method is ours.
 */
function doubtOf({ data, language }: Item<CollectionName>, { key }: PageSentence): string {
  if ('evidence' in data && data.evidence === 'nevnt') return textOf('evidence', 'nevnt', language);
  return 'howBasis' in data && data.howBasis === 'eget-forslag' && HOW.has(key)
    ? textOf('howBasis', 'eget-forslag', language)
    : '';
}

function claimsOf(toolbox: Toolbox, name: CollectionName, item: Item<CollectionName>): Claim[] {
  const page = pageOf(name, item);
  if (!page) return [];
  const make = (
    said: Pick<Claim, 'part' | 'anchor' | 'sentence' | 'before'> & {
      label: string;
      doubt: string;
      matter: string;
    },
  ): Claim => {
    const { source, place, placeText } = readPlace(toolbox, said.label, item.path);
    const { part, anchor, sentence, before, doubt, matter } = said;
    return {
      page,
      title: item.data.title,
      language: item.language,
      part,
      anchor,
      sentence,
      before,
      source,
      place,
      placeText,
      certainty: doubt || matter ? 'usikkert' : 'sikkert',
      why: doubt,
      disagreement: matter,
    };
  };
  return [
    ...fieldClaims(toolbox, item).map(({ field, ...said }) =>
      make({ ...said, part: field, anchor: '', before: '' }),
    ),
    ...pageSentences(item).flatMap((sentence) =>
      sentence.labels.map((label) =>
        make({
          part: sentence.part,
          anchor: sentence.anchor,
          sentence: sentence.text,
          before: sentence.before,
          label,
          doubt: doubtOf(item, sentence),
          matter: disagreementOf(item, sentence.text, label),
        }),
      ),
    ),
  ];
}

/** Every claim of every page, in the order of the pages. */
export const claims = remembered((toolbox: Toolbox): Claim[] =>
  collectionNames.flatMap((name) =>
    (toolbox[name] as Item<CollectionName>[]).flatMap((item) => claimsOf(toolbox, name, item)),
  ),
);
