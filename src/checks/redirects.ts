import { REDIRECTS_FILE } from '../content/files.ts';
import type { FormerAddress } from '../content/past.ts';
import { parseRedirects } from '../content/redirects.ts';
import { nearest } from '../language/nearest.ts';
import { problem, type Problem } from './problems.ts';

const FILE = `content/${REDIRECTS_FILE}`;
const ADDRESS = /^\/([a-z0-9-]+\/)*$/;

/**
 * The table of moved addresses: well formed, from nothing that exists to something that does, in
 * one step. And no address is lost: one that has existed exists still, or is in the table.
 * @param text the table as it stands in the file
 * @param known every address of the site
 * @param former addresses known to have existed
 */
export function redirectProblems(
  text: string,
  known: ReadonlySet<string>,
  former: readonly FormerAddress[],
): Problem[] {
  const table = parseRedirects(text);
  if (!Array.isArray(table)) return [problem(FILE, '', 'redirect-table', table.line, table.detail)];
  const from = new Set(table.map((r) => r.from));
  const problems = table.flatMap((r): Problem[] => {
    if (!ADDRESS.test(r.from)) return [problem(FILE, r.from, 'redirect-form', r.from)];
    if (known.has(r.from)) return [problem(FILE, r.from, 'redirect-from-page')];
    if (from.has(r.to)) return [problem(FILE, r.from, 'redirect-chain', r.to)];
    if (!known.has(r.to)) return [problem(FILE, r.from, 'redirect-to', r.to, nearest(r.to, known))];
    return [];
  });
  const lost = new Map(
    former.filter((f) => !known.has(f.url) && !from.has(f.url)).map((f) => [f.url, f]),
  );
  return [
    ...problems,
    ...[...lost.values()].map((f) => problem(f.path, '', 'address-lost', f.url)),
  ];
}
