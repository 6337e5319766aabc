import { headingsOf, isWithoutBody } from '../schemas/collections.ts';
import { headingFor } from '../schemas/headings.ts';
import type { Nodes } from 'mdast';
import type { ContentDocument } from '../content/entry.ts';
import { languageOf } from '../content/entry.ts';
import { all, headingText, plain } from '../content/markdown.ts';
import { readability, wordCount } from '../language/readability.ts';
import type { Section } from '../content/sections.ts';
import { nodesOf } from './nodes.ts';
import { nearest } from '../language/nearest.ts';
import { problem, type Problem } from './problems.ts';

/** Word limits for guides (produkt.md: 250–600 words, readable in three minutes, LIX under 45). */
const GUIDE_WORDS = { min: 180, max: 700 };
const MAX_LIX = 45;

function contentProblems(
  doc: ContentDocument,
  section: Section,
  kind: 'text' | 'list' | 'steps',
  optional: boolean,
): Problem[] {
  const field = `## ${section.title}`;
  if (!plain(section.nodes)) return [problem(doc.path, field, 'section-empty', optional)];
  if (kind === 'text') return [];
  const [first] = section.nodes;
  if (kind === 'list') {
    return section.nodes.some((n) => n.type === 'list' && !n.ordered)
      ? []
      : [problem(doc.path, field, 'section-not-list')];
  }
  if (section.nodes.length !== 1 || first?.type !== 'list' || !first.ordered)
    return [problem(doc.path, field, 'section-not-steps')];
  return first.children.flatMap((item, i) => {
    const paragraph = item.children[0];
    const bold = paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'strong';
    return bold ? [] : [problem(doc.path, field, 'step-not-bold', i + 1)];
  });
}

/** Headings that divide a page are drawn as plain text: what leads somewhere would be lost. */
export function headingLinkProblems(doc: ContentDocument): Problem[] {
  return doc.sections
    .filter(({ heading }) =>
      (['link', 'linkReference', 'footnoteReference'] as const).some(
        (type) => all(heading, type).length,
      ),
    )
    .map(({ heading }) =>
      problem(doc.path, '', 'heading-link', (heading.position?.start.line ?? 1) + doc.bodyLine),
    );
}

/**
 * The fixed headings: all there, in order, once, at the right level, with the right content below.
 */
export function headingProblems(doc: ContentDocument): Problem[] {
  const fixed = headingsOf(doc.collection);
  if (!fixed) return [];
  const language = languageOf(doc);
  const names = fixed.map((h) => headingFor(h, language));
  const problems: Problem[] = [];
  for (const heading of all(doc.body, 'heading')) {
    if (heading.depth !== 2)
      problems.push(problem(doc.path, '', 'heading-level', headingText(heading)));
  }
  let last = -1;
  const seen = new Set<string>();
  for (const section of doc.sections) {
    const at = names.indexOf(section.title);
    if (at === -1) {
      problems.push(
        problem(doc.path, '', 'heading-unknown', section.title, nearest(section.title, names)),
      );
      continue;
    }
    if (seen.has(section.title))
      problems.push(problem(doc.path, '', 'heading-repeated', section.title));
    else if (at < last) problems.push(problem(doc.path, '', 'heading-order', section.title));
    seen.add(section.title);
    last = Math.max(last, at);
    problems.push(
      ...contentProblems(doc, section, fixed[at]?.content ?? 'text', fixed[at]?.optional ?? false),
    );
  }
  fixed.forEach((heading, i) => {
    const name = names[i] ?? '';
    if (!heading.optional && !seen.has(name))
      problems.push(problem(doc.path, `## ${name}`, 'heading-missing', name));
  });
  return problems;
}

/**
 * What each kind of Markdown is called where the pages have no form for it, and '' where they have
 * one. `html` and images have sentences of their own. A kind that is not here is refused.
 */
const kinds: Record<Nodes['type'], string> = {
  root: '',
  paragraph: '',
  text: '',
  heading: '',
  list: '',
  listItem: '',
  blockquote: '',
  strong: '',
  emphasis: '',
  inlineCode: '',
  break: '',
  link: '',
  linkReference: '',
  definition: '',
  footnoteReference: '',
  // citations.ts tells.
  footnoteDefinition: '',
  html: '',
  image: '',
  imageReference: '',
  code: 'en kodeblokk (innrykk på fire mellomrom, eller ```)',
  table: 'en tabell',
  tableRow: '',
  tableCell: '',
  thematicBreak: 'en strek (---, *** eller ___)',
  delete: 'gjennomstreket tekst (~~)',
  yaml: 'felt midt i teksten',
  // figures.ts tells.
  mdxJsxFlowElement: '',
  mdxJsxTextElement: '',
  mdxFlowExpression: '',
  mdxTextExpression: '',
  mdxjsEsm: '',
};

/** What the pages have no form for in one node, or ''. */
function formless(node: Nodes): string {
  if (node.type === 'heading' && node.depth === 1) return 'en overskrift på øverste nivå (#)';
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return 'en avkryssingsliste ([ ])';
  if ((node.type === 'link' || node.type === 'definition') && typeof node.title === 'string')
    return 'en lenke med tekst i anførselstegn etter adressen';
  return Object.hasOwn(kinds, node.type) ? kinds[node.type] : 'Markdown';
}

/**
 * What no body may hold: nothing at all where text is due, text where only fields are, HTML,
 * images.
 */
export function bodyProblems(doc: ContentDocument): Problem[] {
  if (isWithoutBody(doc.collection))
    return doc.body.children.length ? [problem(doc.path, '', 'no-body-wanted')] : [];
  const nodes = nodesOf(doc);
  const linesOf = (...types: Nodes['type'][]): number[] => [
    ...new Set(nodes.flatMap(({ node, line }) => (types.includes(node.type) ? [line] : []))),
  ];
  return [
    ...(plain(doc.body.children) ? [] : [problem(doc.path, '', 'empty-body')]),
    ...linesOf('html').map((line) => problem(doc.path, '', 'html', line)),
    ...linesOf('image', 'imageReference').map((line) => problem(doc.path, '', 'image', line)),
    ...nodes.flatMap(({ node, line }) => {
      const name = formless(node);
      return name ? [problem(doc.path, '', 'no-form', name, line)] : [];
    }),
  ];
}

/** Length and LIX of guides. */
export function lengthProblems(doc: ContentDocument): Problem[] {
  if (doc.collection !== 'verktoy') return [];
  const text = plain(doc.body.children);
  const words = wordCount(text);
  const lix = readability(text);
  return [
    ...(words < GUIDE_WORDS.min
      ? [problem(doc.path, '', 'too-few-words', words, GUIDE_WORDS.min)]
      : []),
    ...(words > GUIDE_WORDS.max
      ? [problem(doc.path, '', 'too-many-words', words, GUIDE_WORDS.max)]
      : []),
    ...(lix >= MAX_LIX ? [problem(doc.path, '', 'lix', lix, MAX_LIX)] : []),
  ];
}
