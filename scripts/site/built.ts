import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The built site as files, for tests. */
export const DIST = 'dist';

if (!existsSync(join(DIST, 'index.html')))
  throw new Error('Nettstedet er ikke bygd. Kjør npm test, som bygger først, eller npm run build.');

export interface BuiltPage {
  path: string;
  file: string;
  html: string;
}

/** A page that has moved draws nothing: it leads on at once (WCAG F41 is about those that wait). */
export const leadsOn = (html: string): boolean =>
  html.includes('<meta http-equiv="refresh" content="0;');

/** Every HTML page, with its path on the site. Those that only lead on are left out. */
export function builtPages(): BuiltPage[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(DIST, name))
    .map((file) => ({
      file,
      path: `/${relative(DIST, file)
        .replace(/index\.html$/, '')
        .replaceAll('\\', '/')}`,
      html: readFileSync(file, 'utf8'),
    }))
    .filter(({ html }) => !leadsOn(html));
}
