import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Moves the module scripts of a page to the end of its body, in their order. They run after the page is read
 * wherever they stand, but the parser pauses at each one it meets: the header may then be drawn a frame before the
 * text, and what stands below may move (0.025 in single loads on a slow line).
 * @param html a whole page
 */
export function scriptsLast(html: string): string {
  const moved: string[] = [];
  const rest = html.replace(/<script type="module"[^>]*>[\s\S]*?<\/script>/g, (script) => { moved.push(script); return ''; });
  return rest.replace('</body>', () => `${moved.join('')}</body>`);
}

/** Every built page with its module scripts last. Astro leaves them where the component stands. */
export function scriptsLastIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:scripts-last',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(folder + path, 'utf8');
          writeFileSync(folder + path, scriptsLast(html));
        }
      },
    },
  };
}
