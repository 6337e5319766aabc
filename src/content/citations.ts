import { h } from 'hastscript';
import type { Element } from 'hast';
import { pageLabel as word } from '../language/page-labels.ts';
import type { Data } from '../schemas/collections.ts';
import type { Language } from '../schemas/values.ts';

type SourceData = Data<'kilder'>;

/**
 * A place in a source, read from `ramboll-2016:35`, `ramboll-2016:35-36` or `ntnu-2019:forankring`.
 */
export interface Citation {
  label: string;
  source: string;
  place: string;
  /** «s. 35», «s. 35–36» or the chapter's title. */
  placeText: string;
}

export interface NumberedCitation extends Citation {
  number: number;
  /** How many times the text refers to it. */
  uses: number;
}

declare module 'hast' {
  interface ElementData {
    /** The label of the citation that a reference mark stands for. */
    citation?: string;
  }
}

export type CitationFault = 'form' | 'unknown-source' | 'outside-pages' | 'unknown-chapter';

/**
 * Reads a citation label against the sources.
 * @param sources the checked frontmatter of `content/kilder/`, by id
 */
export function readCitation(
  label: string,
  sources: ReadonlyMap<string, SourceData>,
): Citation | { fault: CitationFault; source?: string } {
  const match = /^([a-z0-9-]+):([a-z0-9.-]+)$/.exec(label);
  if (!match) return { fault: 'form' };
  const [, source = '', place = ''] = match;
  const data = sources.get(source);
  if (!data) return { fault: 'unknown-source', source };
  const chapter = data.chapters.find((c) => c.id === place);
  if (chapter) return { label, source, place, placeText: chapter.title };
  const pages = /^(\d+)(?:-(\d+))?$/.exec(place);
  if (!data.pages || !pages) return { fault: 'unknown-chapter', source };
  const from = Number(pages[1]);
  const to = Number(pages[2] ?? pages[1]);
  if (from < data.pages.from || to > data.pages.to || to < from)
    return { fault: 'outside-pages', source };
  return { label, source, place, placeText: pages[2] ? `s. ${from}–${to}` : `s. ${from}` };
}

/** The id of one line in a list of sources. */
export const sourceId = (number: number): string => `kilde-${number}`;

/** The id of a reference mark in the text; the source list links back to it. */
export const referenceId = (number: number, use: number): string => `ref-${number}-${use}`;

/** The mark for the latest use of a citation: its number, as a link to the list of sources. */
export function referenceMark(
  { label, number, uses }: NumberedCitation,
  language: Language,
): Element {
  const mark = h(
    'a',
    {
      href: `#${sourceId(number)}`,
      id: referenceId(number, uses),
      className: ['ref'],
      ariaLabel: `${word('source', language)} ${number}`,
    },
    String(number),
  );
  // Assigned: hast-util-from-html claims that every element's data has a position.
  return Object.assign(mark, { data: { citation: label } });
}

/** The anchor on a source's own page for one place. */
export const placeAnchor = (place: string): string => `sted-${place.replaceAll('.', '-')}`;
