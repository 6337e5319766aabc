import { contentFolder } from '../site/settings.ts';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { loadSynonyms } from '../content/synonyms-file.ts';
import { loadToolbox } from '../load/toolbox.ts';
import { searchDocuments } from '../search/index/documents.ts';
import { sitePages } from '../site/pages.ts';
import {
  buildSearchIndex,
  writeSearchIndex,
  type SearchIndex,
} from '../search/index/index-build.ts';

const MANIFEST = 'virtual:search-manifest';

/**
 * Builds the search index from the content before the pages: where its files are becomes part of
 * the pages' script, so that the browser can ask for all of them at once. The development server
 * has none.
 */
export function searchIntegration(): AstroIntegration {
  let index: SearchIndex | undefined;
  let routes = new Set<string>();
  return {
    name: 'verktoykassa:search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'verktoykassa:search',
                resolveId: (source) => (source === MANIFEST ? `\0${MANIFEST}` : undefined),
                load: (id) =>
                  id === `\0${MANIFEST}`
                    ? `export default ${JSON.stringify(index?.manifest ?? null)};`
                    : undefined,
              },
            ],
          },
        });
      },
      'astro:routes:resolved': ({ routes: resolved }) => {
        // A rest parameter may be empty: `/ny/[...kontor]` makes `/ny/`.
        routes = new Set(
          resolved.map((r) => `${r.pattern.replace(/\/\[\.\.\.[^\]]+\]/, '').replace(/\/$/, '')}/`),
        );
      },
      'astro:build:start': () => {
        const synonyms = loadSynonyms(contentFolder());
        index = buildSearchIndex(
          searchDocuments(
            loadToolbox(),
            synonyms,
            sitePages.filter((page) => routes.has(page.url)),
          ),
          synonyms,
        );
      },
      'astro:build:done': ({ dir, logger }) => {
        if (!index) return;
        writeSearchIndex(index, fileURLToPath(dir));
        logger.info(`Søkeindeks over ${index.pages} sider, i ${index.chunks} deler.`);
      },
    },
  };
}
