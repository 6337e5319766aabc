import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PLACES_SHEET, placeStyles, type Place } from '../domain/print/margins.ts';

const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
/** The line that says how a page is reviewed (components/parts/Reviewed.astro). */
const REVIEWED =
  /<p class="status"[^>]*>\s*<span class="on-paper">([^<]+)\. <\/span>[^<]*<time datetime="([^"]+)"/;

function placeOf(html: string): Place[] {
  const [, address] = CANONICAL.exec(html) ?? [];
  // A collection has cards, each with its own in its margin.
  const [, status, date] = (!html.includes(' data-card=') && REVIEWED.exec(html)) || [];
  return address ? [{ address, review: status && date ? { status, date } : undefined }] : [];
}

/** The address of every page that is not a card, and its review, for the margin of its paper. */
export function placesIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:places',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const places = globSync('**/*.html', { cwd: folder })
          .map((path) => readFileSync(join(folder, path), 'utf8'))
          .filter((html) => html.includes(PLACES_SHEET))
          .flatMap(placeOf)
          .sort((a, b) => (a.address < b.address ? -1 : 1));
        writeFileSync(join(folder, PLACES_SHEET), placeStyles(places));
      },
    },
  };
}
