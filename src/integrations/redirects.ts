import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRedirects } from '../content/redirects.ts';

import { redirectPages } from '../domain/redirects.ts';
import { contentFolder, site } from '../site/settings.ts';

/** Writes a page at each address that has moved. Not Astro's own: those are in English. */
export function redirectsIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:redirects',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const pages = redirectPages(loadRedirects(contentFolder()), site.url);
        for (const { file, html } of pages) {
          const path = join(fileURLToPath(dir), file);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, html);
        }
        logger.info(`${pages.length} adresser som har flyttet.`);
      },
    },
  };
}
