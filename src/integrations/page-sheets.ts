import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitePages } from '../site/pages.ts';

const SHEET = /<style>([\s\S]*?)<\/style>/;

/**
 * How many sheets stand in the pages themselves. Each is a hash of 54 signs in the policy, and some
 * hosts skip a header of more than 2000.
 */
const MOST_INLINE = 24;

/** Pages that readers go to again: those of the main menu, and those that take an answer. */
const busy = new Set(
  sitePages
    .filter(({ url, menu, parameters }) => url === '/' || menu?.place === 'main' || parameters)
    .map(({ url }) => url),
);

/**
 * The sheets that are linked: of the others, as many stand in the pages as the policy has room for.
 * Those of the busy pages come first, then those that most pages have.
 * @param sheets the sheet of each page, by the address of the page
 */
export function linkedSheets(
  sheets: ReadonlyMap<string, string>,
  most = MOST_INLINE,
): ReadonlySet<string> {
  const pages = new Map<string, string[]>();
  for (const [url, sheet] of sheets) pages.set(sheet, [...(pages.get(sheet) ?? []), url].sort());
  const rank = (urls: readonly string[]): number => Number(!urls.some((url) => busy.has(url)));
  const ordered = [...pages].sort(
    ([, a], [, b]) =>
      rank(a) - rank(b) || b.length - a.length || String(a[0]).localeCompare(String(b[0])),
  );
  return new Set(ordered.slice(most).map(([sheet]) => sheet));
}

/** The name of a file that holds a sheet: it may be kept for ever, so it is named by its content. */
export const sheetFile = (sheet: string): string =>
  `_astro/side.${createHash('sha256').update(sheet).digest('base64url').slice(0, 8)}.css`;

/** Astro writes every sheet into its page; the rare ones are moved to files. */
export function pageSheetsIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:page-sheets',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const sheets = new Map<string, string>();
        for (const path of globSync('**/*.html', { cwd: folder })) {
          const [, sheet] = SHEET.exec(readFileSync(join(folder, path), 'utf8')) ?? [];
          if (sheet !== undefined) sheets.set(`/${path.replace(/index\.html$/, '')}`, sheet);
        }
        const linked = linkedSheets(sheets);
        for (const sheet of linked) writeFileSync(join(folder, sheetFile(sheet)), sheet);
        for (const [url, sheet] of sheets) {
          if (!linked.has(sheet)) continue;
          const path = join(folder, url.endsWith('/') ? `${url}index.html` : url);
          const link = `<link rel="stylesheet" href="/${sheetFile(sheet)}">`;
          writeFileSync(
            path,
            readFileSync(path, 'utf8').replace(SHEET, () => link),
          );
        }
      },
    },
  };
}
