import type { AstroIntegration } from 'astro';
import { site } from '../site.ts';

const MISSING = 'Adressen til tilgjengelighetserklæringen mangler. Lag erklæringen på uustatus.no, og sett SITE_UUSTATUS_URL til adressen.';

/**
 * A release cannot be built without the address of the accessibility statement: the law asks for a link
 * to it from every site of a public body. `SITE_RELEASE=1` tells that this is a release; other builds warn.
 */
export function statementIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:statement',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (site.accessibilityStatement) return;
        if (process.env.SITE_RELEASE === '1') {
          console.error(MISSING);
          process.exit(1);
        }
        logger.warn(MISSING);
      },
    },
  };
}
