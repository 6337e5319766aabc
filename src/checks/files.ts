import type { ContentFile, StrayFile } from '../content/files.ts';
import type { Issue } from '../content/parse.ts';
import { nearest } from '../language/nearest.ts';
import { idsOf, schemas } from '../schemas/collections.ts';
import { SLUG } from '../schemas/fields.ts';
import { missingAt } from '../domain/field-texts.ts';
import { fieldProblems } from './fields.ts';
import { unforeseen } from './guard.ts';
import { problem, type Problem } from './problems.ts';

/** What the pages of a long list are called: `/verktoy/side-2/`. */
const LIST_PAGE = /^(?:side-\d+|index)$/;

/** Problems with files that are not content at all. */
export function strayProblems(strays: readonly StrayFile[]): Problem[] {
  return strays.map(({ path, reason, detail = '' }) =>
    reason === 'no-access' ? problem(path, '', reason, detail) : problem(path, '', reason),
  );
}

/**
 * File names that cannot be addresses, that the code does not know, or that are the same address
 * twice.
 */
export function fileNameProblems(files: readonly ContentFile[]): Problem[] {
  const lower = new Map<string, string>();
  return files.flatMap(({ collection, path, id }) => {
    const known = idsOf(collection);
    const place = `${collection}/${id}`.toLowerCase();
    const twin = lower.get(place);
    lower.set(place, path);
    return [
      ...(SLUG.test(id) ? [] : [problem(path, '', 'bad-id', id)]),
      ...(LIST_PAGE.test(id) ? [problem(path, '', 'taken-id', id)] : []),
      ...(!known || known.includes(id)
        ? []
        : [problem(path, '', 'unknown-id', id, nearest(id, known), known.join(', '))]),
      ...(twin ? [problem(path, '', 'same-id', twin)] : []),
    ];
  });
}

/** What the reader found wrong with one file, in words. */
export function issueProblems(issue: Issue): Problem[] {
  const { file } = issue;
  switch (issue.kind) {
    case 'frontmatter':
      return [frontmatterProblem(issue)];
    case 'fields':
      return fieldProblems(
        file,
        issue.data,
        issue.issues,
        Object.keys(schemas[issue.collection].shape),
        (field) => missingAt(issue.collection, field),
      );
    case 'too-deep':
      return [problem(file, '', 'too-deep', issue.line)];
    case 'broken-figure':
      return [problem(file, '', 'figure-broken', issue.line)];
    case 'unforeseen':
      return [unforeseen(file, issue.error)];
  }
}

function frontmatterProblem({
  file,
  fault,
  line,
  detail,
}: Extract<Issue, { kind: 'frontmatter' }>): Problem {
  if (fault === 'tabs' || fault === 'invisible' || fault === 'conflict')
    return problem(file, '', fault, line);
  return fault === 'yaml' ? problem(file, '', fault, line, detail) : problem(file, '', fault);
}
