import type { AstroIntegration } from 'astro';

const EMPTY = '\0verktoykassa:empty';

/**
 * What Starlight's page template (components/Page.astro) always ships, and no page here has: a
 * script that writes the sidebar's state to sessionStorage (the site stores nothing on the reader's
 * device), and the style sheets of asides, heading anchors, utility classes, its pages on paper and Starlight's own
 * colours (10 KB that the browser would read before the first text). The reset is kept; what it
 * reads of Starlight's names stands in tokens.css.
 */
const unused = [
  /SidebarPersistState(\.js)?$/,
  /^\.\.\/style\/(asides|print|props|util)\.css$/,
  /^virtual:starlight\/optional-css$/,
  // Room for a sidebar and for a bar that stays.
  /starlight\/dist\/components\/Page\.astro\?astro&type=style/,
];

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
                load: (id) => (id === EMPTY ? 'export {};' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
