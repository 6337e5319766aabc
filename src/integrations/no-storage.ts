import type { AstroIntegration } from 'astro';

const EMPTY = '\0verktoykassa:empty';

/**
 * Starlight's page template always ships a script that writes the sidebar's state to sessionStorage
 * (components/Page.astro → components-internals/SidebarPersistState). There is no sidebar here, and
 * the site stores nothing on the reader's device: the script is replaced by an empty module.
 */
export function noStorageIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:no-storage',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [{
              name: 'verktoykassa:no-storage',
              enforce: 'pre',
              resolveId: (source) => (/SidebarPersistState(\.js)?$/.test(source) ? EMPTY : undefined),
              load: (id) => (id === EMPTY ? 'export {};' : undefined),
            }],
          },
        });
      },
    },
  };
}
