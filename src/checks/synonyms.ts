import { fieldPath, fieldProblems } from './fields.ts';
import { problem, type Problem } from './problems.ts';
import { nearest } from '../language/nearest.ts';
import { SYNONYMS_FILE, type SynonymsText } from '../content/synonyms-file.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { keysOfText } from '../language/text-keys.ts';

const FILE = `content/${SYNONYMS_FILE}`;

/**
 * Problems with the synonyms: form, guides and pages that do not exist, and words that stand twice.
 * @param guides ids of the guides that exist
 * @param addresses of the pages that exist
 */
export function synonymProblems(
  read: SynonymsText,
  guides: ReadonlySet<string>,
  addresses: ReadonlySet<string>,
): Problem[] {
  if ('fault' in read) return [problem(FILE, '', 'synonyms-yaml', read.line, read.detail)];
  const result = synonymsSchema.safeParse(read.data);
  if (!result.success)
    return fieldProblems(FILE, read.data, result.error.issues, Object.keys(synonymsSchema.shape));
  const problems: Problem[] = [];
  const places = new Map<string, string>();
  const once = (word: string, list: string, path: (string | number)[]): void => {
    const id = `${list} ${keysOfText(word).join(' ')}`;
    const known = places.get(id);
    if (known) problems.push(problem(FILE, fieldPath(path), 'synonym-twice', word, known));
    else places.set(id, fieldPath(path));
  };
  result.data.same.forEach((group, i) =>
    group.forEach((word, j) => once(word, 'same', ['same', i, j])),
  );
  result.data.real.forEach((word, i) => once(word, 'real', ['real', i]));
  const exists = (
    id: string,
    known: ReadonlySet<string>,
    path: (string | number)[],
    none: string,
  ): void => {
    if (known.has(id)) return;
    const missing = { none, it: 'den', optional: false };
    problems.push(problem(FILE, fieldPath(path), 'unknown-ref', id, nearest(id, known), missing));
  };
  result.data.pages.forEach(({ page }, i) => {
    once(page, 'pages', ['pages', i, 'page']);
    exists(page, addresses, ['pages', i, 'page'], 'ingen side');
  });
  result.data.plain.forEach(({ words, guides: to }, i) => {
    words.forEach((word, j) => once(word, 'plain', ['plain', i, 'words', j]));
    to.forEach((id, j) => exists(id, guides, ['plain', i, 'guides', j], 'ingen guide'));
  });
  return problems;
}
