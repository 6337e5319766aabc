import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildSearchIndex } from '../search/index-build.ts';

/** Builds the search index over the finished pages. */
export function searchIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await buildSearchIndex(fileURLToPath(dir));
        logger.info(`Søkeindeks over ${pages} sider.`);
      },
    },
  };
}
