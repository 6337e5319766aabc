import type { AnyEntry, ContentDocument } from '../content/entry.ts';
import { entriesOf, languageOf } from '../content/entry.ts';
import { readCitation, type CitationFault } from '../content/citations.ts';
import { fixedHeadings } from '../content/headings.ts';
import { all } from '../content/markdown.ts';
import { schemas, type Data } from '../schemas/collections.ts';
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
export function placeProblems(entry: AnyEntry, sources: Sources): Problem[] {
  const problems = referencesIn(schemas[entry.collection], entry.data)
    .filter((r) => r.target === 'place')
    .flatMap(({ path, value }) => {
      const read = readCitation(value, sources);
      return 'fault' in read
        ? [faultProblem(entry.path, fieldPath(path), value, read, sources)]
        : [];
    });
  if (entry.collection === 'verktoy') {
    entry.data.offices.forEach((office, i) => {
      if (office.label && !/^ramboll-2016:3[89]/.test(office.place))
        problems.push(problem(entry.path, `offices[${i}].place`, 'unknown-office-table'));
    });
  }
  return problems;
}

/** An example is something a source tells: without one citation nobody can see that it happened. */
export function exampleProblems(entries: readonly AnyEntry[]): Problem[] {
  return entriesOf(entries, 'eksempler')
    .filter((example) => !example.data.draft && !all(example.body, 'footnoteReference').length)
    .map((example) => problem(example.path, '', 'example-uncited'));
}

/** Where a guide says that its method stands in the source, each list of claims must cite it. */
export function uncitedProblems(entries: readonly AnyEntry[]): Problem[] {
  return entriesOf(entries, 'verktoy')
    .filter((g) => g.data.howBasis === 'kilde')
    .flatMap((guide) => {
      const names = (fixedHeadings.verktoy ?? [])
        .filter((h) => h.content !== 'text')
        .map((h) => h[languageOf(guide)]);
      return guide.sections
        .filter(
          (s) =>
            names.includes(s.title) && !s.nodes.some((n) => all(n, 'footnoteReference').length),
        )
        .map((s) => problem(guide.path, `## ${s.title}`, 'uncited'));
    });
}
