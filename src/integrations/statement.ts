import type { AstroIntegration } from 'astro';
import { site } from '../site/settings.ts';

const MISSING =
  'Adressen til tilgjengelighetserklæringen mangler. Lag erklæringen på uustatus.no, og sett SITE_UUSTATUS_URL til adressen.';

/**
 * Says at every build that the address of the accessibility statement is missing. A release stops
 * (scripts/release.ts).
 */
export function statementIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:statement',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (!site.accessibilityStatement) logger.warn(MISSING);
      },
    },
  };
}
