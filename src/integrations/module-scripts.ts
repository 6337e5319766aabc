import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

// Astro's own finished pages, where scripts are always written like this. Reading 390 pages as
// trees takes 2–4 s, this 15 ms.
const SCRIPT = /<script type="module"[^>]*>[\s\S]*?<\/script>/g;
const SOURCE = /(<script type="module" src=")(\/_astro\/[^"]+\.js)/g;

/**
 * Moves the module scripts of a page to the end of its body, in their order. They run after the
 * page is read wherever they stand, but the parser pauses at each one it meets: the header may then
 * be drawn a frame before the text, and what stands below may move (0.025 in single loads on a slow
 * line). Right after them the page asks for the files they import, which the browser would else
 * learn of a round trip later.
 * @param html a whole page
 * @param importsOf the addresses of the files that a script file imports, and those that they
 *   import
 */
export function scriptsLast(
  html: string,
  importsOf: (address: string) => readonly string[],
): string {
  const scripts = [...new Set(html.match(SCRIPT))];
  const addresses = scripts.flatMap((script) => /\ssrc="([^"]+)"/.exec(script)?.[1] ?? []);
  const imported = new Set(addresses.flatMap(importsOf));
  const early = [...imported]
    .filter((address) => !addresses.includes(address))
    .map((address) => `<link rel="modulepreload" href="${address}">`);
  return html
    .replace(SCRIPT, '')
    .replace('</body>', () => `${scripts.join('')}${early.join('')}</body>`);
}

/**
 * The files that a built script imports at once, at any depth. Imports that wait for the reader are
 * not among them.
 * @param read gives the text of the file at an address
 */
export function importsIn(
  address: string,
  read: (address: string) => string,
  seen = new Set<string>(),
): string[] {
  for (const [, name = ''] of read(address).matchAll(
    /(?:\bfrom|\bimport)\s*["'](\.\/[^"']+)["']/g,
  )) {
    const found = new URL(name, `https://x${address}`).pathname;
    if (seen.has(found)) continue;
    seen.add(found);
    importsIn(found, read, seen);
  }
  return [...seen];
}

/**
 * The address of what a script file does: of its own, or of the one file it imports when it does
 * nothing else.
 * @param read gives the text of the file at an address
 */
export function behind(address: string, read: (address: string) => string): string {
  const [, name] = /^import\s*["'](\.\/[^"']+)["'];?\s*$/.exec(read(address)) ?? [];
  return name ? behind(new URL(name, `https://x${address}`).pathname, read) : address;
}

/** Every built page with its module scripts last. Astro leaves them where the component stands. */
export function moduleScriptsIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:module-scripts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const known = new Map<string, string[]>();
        const texts = new Map<string, string>();
        // A few files, which hundreds of pages ask for.
        const read = (file: string): string => {
          const text = texts.get(file) ?? readFileSync(folder + file, 'utf8');
          texts.set(file, text);
          return text;
        };
        const importsOf = (address: string): string[] => {
          const imports = known.get(address) ?? importsIn(address, read);
          known.set(address, imports);
          return imports;
        };
        for (const path of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(folder + path, 'utf8').replace(
            SOURCE,
            (_, before: string, address: string) => before + behind(address, read),
          );
          writeFileSync(folder + path, scriptsLast(html, importsOf));
        }
      },
    },
  };
}
