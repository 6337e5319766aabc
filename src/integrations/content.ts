import { contentFolder } from '../site/settings.ts';
import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languageCounts } from '../domain/freshness/status.ts';
import { ContentError, loadToolbox } from '../load/toolbox.ts';

/** The module that reads the content, as this process has it. */
const LOADER = new URL('../load/toolbox.ts', import.meta.url);

/**
 * Checks the content before anything is built, with the same functions as `npm run check`.
 * In the dev server, edited content reloads the page.
 */
export function contentIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                // Leaves the loader out of the bundle of the pages: they import the module that
                // this process has loaded already, and the content is read, checked and rendered
                // once.
                name: 'verktoykassa:loader',
                apply: 'build',
                enforce: 'pre',
                async resolveId(source, importer) {
                  if (!source.endsWith('/load/toolbox.ts')) return undefined;
                  const found = await this.resolve(source, importer, { skipSelf: true });
                  return found && pathToFileURL(found.id).href === LOADER.href
                    ? { id: LOADER.href, external: true }
                    : undefined;
                },
              },
            ],
          },
        });
      },
      'astro:build:start': async ({ logger }) => {
        try {
          const toolbox = loadToolbox();
          const { nb, nn, nnPercent } = languageCounts(toolbox);
          logger.info(
            `Innholdet er i orden: ${toolbox.verktoy.length} guider, ${toolbox.eksempler.length} eksempler.`,
          );
          logger.info(`Ord i guider og eksempler: ${nb} bokmål, ${nn} nynorsk (${nnPercent} %).`);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          // Written out before the exit, which would cut off what a slow pipe has not taken yet.
          await new Promise((resolve) => process.stderr.write(`${error.message}\n`, resolve));
          process.exit(1);
        }
      },
      'astro:server:setup': ({ server }) => {
        const folder = resolve(contentFolder());
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder)) return;
          // Every module is loaded again for the next page, and the loader reads the edited files.
          for (const { moduleGraph } of Object.values(server.environments))
            moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
