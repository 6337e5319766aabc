import { h } from 'hastscript';
import type { Element, Root } from 'hast';
import { type CollectionName, type Data, headingsOf } from '../schemas/collections.ts';
import { readCitation, referenceMark, type NumberedCitation } from './citations.ts';
import { languageOf, type Entry } from './entry.ts';
import { all, anchor, plain, toHast } from './markdown.ts';
import type { Section } from './sections.ts';
import { BEFORE_INTRO } from '../schemas/headings.ts';
import { wholeNumbers } from '../language/thousands.ts';
import { wordCount } from '../language/readability.ts';
import { wordsInFields } from './field-words.ts';
import { urlOf } from './routes.ts';
import type { Language } from '../schemas/values.ts';

export interface RenderedSection {
  /** The key of a fixed heading, or the anchor of a free one. */
  key: string;
  title: string;
  id: string;
  /**
   * What stands below the heading. Shared by every page that draws it: a transform makes its own
   * copy.
   */
  tree: Root;
  text: string;
}

/** A checked and rendered content file: what pages, search, JSON and print draw from. */
export interface Item<C extends CollectionName> {
  id: string;
  /** Path with slashes, '' where the item has no page. */
  url: string;
  /** File path, for «foreslå en endring». */
  path: string;
  language: Language;
  data: Data<C>;
  /** The text as written, with citations as footnote marks. */
  markdown: string;
  /** What stands before the first heading. */
  intro: Root;
  introText: string;
  sections: RenderedSection[];
  citations: NumberedCitation[];
  words: number;
}

/**
 * Renders one checked entry. Citations are numbered in the order of its page, the same label
 * once.
 * @param sources checked frontmatter of `content/kilder/`, by id
 */
export function renderEntry<C extends CollectionName>(
  entry: Entry<C>,
  sources: ReadonlyMap<string, Data<'kilder'>>,
): Item<C> {
  const citations = new Map<string, NumberedCitation>();
  const data = wholeNumbers(entry.data);
  const language = languageOf(entry);
  const footnote = (mark: string): Element => {
    const read = readCitation(mark, sources);
    if ('fault' in read)
      throw new Error(`${entry.path}: [^${mark}] was rendered before it was checked`);
    const known = citations.get(mark) ?? { ...read, number: citations.size + 1, uses: 0 };
    known.uses += 1;
    citations.set(mark, known);
    return h('sup', referenceMark(known, language));
  };
  const fixed = headingsOf(entry.collection);
  const definitions = all(entry.body, 'definition');
  const rendered = (section: Section): RenderedSection => ({
    key: fixed?.find((h) => h[language] === section.title)?.key ?? anchor(section.title),
    title: section.title,
    id: anchor(section.title),
    tree: toHast(section.nodes, footnote, definitions),
    text: wholeNumbers(plain(section.nodes.filter((n) => n.type !== 'footnoteDefinition'))),
  });
  const lead = entry.collection === 'verktoy' ? BEFORE_INTRO : 0;
  const before = entry.sections.slice(0, lead).map(rendered);
  const intro = toHast(entry.intro, footnote, definitions);
  const sections = [...before, ...entry.sections.slice(lead).map(rendered)];
  const section = 'section' in data ? data.section : undefined;
  return {
    id: entry.id,
    url: urlOf(entry.collection, entry.id, section),
    path: entry.path,
    language,
    data,
    markdown: entry.markdown.trim(),
    intro,
    introText: wholeNumbers(plain(entry.intro)),
    sections,
    citations: [...citations.values()],
    words: wordCount(plain(entry.body.children)) + wordsInFields(entry.collection, entry.data),
  };
}
