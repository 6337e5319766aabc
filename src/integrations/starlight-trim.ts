import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const EMPTY = '\0verktoykassa:empty';

/**
 * What Starlight's page template (components/Page.astro) always ships, and no page here has: a
 * script that writes the sidebar's state to sessionStorage (the site stores nothing on the reader's
 * device), and the style sheets of asides, heading anchors, utility classes and Starlight's own
 * colours (10 KB that the browser would read before the first text). The reset is kept; what it
 * reads of Starlight's names stands in tokens.css.
 */
const unused = [
  /SidebarPersistState(\.js)?$/,
  /^\.\.\/style\/(asides|props|util)\.css$/,
  /^virtual:starlight\/optional-css$/,
  // Room for a sidebar and for a bar that stays.
  /starlight\/dist\/components\/Page\.astro\?astro&type=style/,
];

/** Starlight's styles for paper are about parts that no page here has, or are set anew in print.css. */
const page = /starlight\/dist\/components\/Page\.astro$/;
const paper = '<link rel="stylesheet" href={printHref} media="print" />';

/** Reads the page template without them. @throws when Starlight writes them otherwise */
function withoutPaper(file: string): string {
  const template = readFileSync(file, 'utf8');
  if (!template.includes(paper))
    throw new Error(
      `${file}: fant ikke stilarket for papir. Rett src/integrations/starlight-trim.ts.`,
    );
  return template.replace(paper, '');
}

/** Replaces what is unused of Starlight's page template by empty modules. */
export function starlightTrimIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:starlight-trim',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'verktoykassa:starlight-trim',
                enforce: 'pre',
                resolveId: (source) =>
                  unused.some((name) => name.test(source)) ? EMPTY : undefined,
                load: (id) => {
                  if (id === EMPTY) return 'export {};';
                  return page.test(id) ? withoutPaper(id) : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}
