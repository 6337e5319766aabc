import { languageOf, type ContentDocument } from '../content/entry.ts';
import { readCitation, type CitationFault } from '../content/citations.ts';
import { all } from '../content/markdown.ts';
import { headingsOf, schemas, type Data } from '../schemas/collections.ts';
import { headingFor } from '../schemas/headings.ts';
import { fieldPath } from './fields.ts';
import { referencesIn } from './references.ts';
import { nodesOf } from './nodes.ts';
import { nearest } from '../language/nearest.ts';
import { problem, type Problem } from './problems.ts';

type Sources = ReadonlyMap<string, Data<'kilder'>>;

function faultProblem(
  path: string,
  field: string,
  label: string,
  fault: { fault: CitationFault; source?: string },
  sources: Sources,
): Problem {
  switch (fault.fault) {
    case 'form':
      return problem(path, field, 'citation-form', label);
    case 'unknown-source': {
      const hint = nearest(fault.source ?? '', sources.keys());
      return problem(
        path,
        field,
        'citation-source',
        label,
        hint && `${hint}${label.slice((fault.source ?? '').length)}`,
      );
    }
    case 'outside-pages':
      return problem(path, field, 'citation-pages', label);
    case 'unknown-chapter':
      return problem(path, field, 'citation-chapter', label);
  }
}

/** Citations in running text: the label resolves, and nobody writes the definition by hand. */
export function citationProblems(doc: ContentDocument, sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const parts = [{ title: '', nodes: doc.intro }, ...doc.sections];
  for (const part of parts) {
    const field = part.title && `## ${part.title}`;
    for (const node of part.nodes) {
      const labels = new Set(all(node, 'footnoteReference').map((ref) => ref.identifier));
      for (const label of labels) {
        const read = readCitation(label, sources);
        if ('fault' in read) problems.push(faultProblem(doc.path, field, label, read, sources));
      }
    }
  }
  for (const { node, line } of nodesOf(doc)) {
    // What looks like a citation and is not one would stand in the text as it is.
    if (node.type === 'text' && node.value.includes('[^'))
      problems.push(problem(doc.path, '', 'citation-broken', line));
    if (node.type === 'footnoteDefinition')
      problems.push(problem(doc.path, '', 'footnote-definition', node.identifier, line));
  }
  return problems;
}

/** Places named in frontmatter (`place`) must be in the source. */
export function placeProblems(doc: ContentDocument, sources: Sources): Problem[] {
  return referencesIn(schemas[doc.collection], doc.raw)
    .filter((r) => r.target === 'place')
    .flatMap(({ path, value }) => {
      const field = fieldPath(path);
      const read = readCitation(value, sources);
      const beside = path
        .slice(0, -1)
        .reduce<unknown>((data, key) => (data as Record<string | number, unknown>)[key], doc.raw);
      const inTable = path[0] === 'offices' && (beside as { basis?: unknown }).basis === 'tabell';
      return [
        ...('fault' in read ? [faultProblem(doc.path, field, value, read, sources)] : []),
        ...(inTable && !/^ramboll-2016:3[89]/.test(value)
          ? [problem(doc.path, field, 'unknown-office-table')]
          : []),
      ];
    });
}

/** A source is there to be cited: it has pages or chapters, and the pages run forwards. */
export function sourceProblems(doc: ContentDocument): Problem[] {
  if (doc.collection !== 'kilder') return [];
  const { pages, chapters } = doc.raw;
  if (!pages && !(Array.isArray(chapters) ? chapters.length : chapters))
    return [problem(doc.path, 'pages', 'uncitable')];
  const { from, to } = { ...(pages as { from?: unknown; to?: unknown } | undefined) };
  return typeof from === 'number' && typeof to === 'number' && from > to
    ? [problem(doc.path, 'pages', 'pages-reversed')]
    : [];
}

/**
 * An example is something a source tells: without one citation nobody can see that it happened. It
 * is missed first where it says what they did.
 */
export function exampleProblems(doc: ContentDocument): Problem[] {
  if (doc.collection !== 'eksempler' || doc.raw.draft === true) return [];
  if (all(doc.body, 'footnoteReference').length) return [];
  const did = headingsOf('eksempler')?.find(({ key }) => key === 'did');
  return [
    problem(doc.path, did ? `## ${headingFor(did, languageOf(doc))}` : '', 'example-uncited'),
  ];
}

/** Where a guide says that its method stands in the source, each list of claims must cite it. */
export function uncitedProblems(doc: ContentDocument): Problem[] {
  if (doc.collection !== 'verktoy' || doc.raw.howBasis !== 'kilde') return [];
  const names = (headingsOf('verktoy') ?? [])
    .filter((h) => h.content !== 'text')
    .map((h) => h[languageOf(doc)]);
  return doc.sections
    .filter(
      (s) => names.includes(s.title) && !s.nodes.some((n) => all(n, 'footnoteReference').length),
    )
    .map((s) => problem(doc.path, `## ${s.title}`, 'uncited'));
}
