import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PLACES_SHEET, placeStyles } from '../domain/print/margins.ts';

const CANONICAL = /<link rel="canonical" href="([^"]+)"/;

/** The address of every page that is not a card, for the margin of its paper. */
export function placesIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:places',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const addresses = globSync('**/*.html', { cwd: folder })
          .map((path) => readFileSync(join(folder, path), 'utf8'))
          .filter((html) => html.includes(PLACES_SHEET))
          .flatMap((html) => CANONICAL.exec(html)?.[1] ?? [])
          .sort();
        writeFileSync(join(folder, PLACES_SHEET), placeStyles(addresses));
      },
    },
  };
}
