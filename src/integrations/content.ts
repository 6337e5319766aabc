import { contentFolder } from '../site/settings.ts';
import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { languageCounts } from '../domain/freshness/status.ts';
import { ContentError, forgetToolbox, loadToolbox } from '../load/toolbox.ts';

/**
 * Checks the content before anything is built, with the same functions as `npm run check`.
 * In the dev server, edited content reloads the page.
 */
export function contentIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:content',
    hooks: {
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
          forgetToolbox();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
