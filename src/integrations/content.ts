import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { languageCounts } from '../domain/status.ts';
import { ContentError, forgetToolbox, loadToolbox } from '../content/toolbox.ts';

/**
 * Checks the content before anything is built, with the same functions as `npm run check`.
 * In the dev server, edited content reloads the page.
 */
export function contentIntegration(): AstroIntegration {
  return {
    name: 'verktoykassa:content',
    hooks: {
      'astro:build:start': ({ logger }) => {
        try {
          const toolbox = loadToolbox();
          const { nb, nn, nnPercent } = languageCounts(toolbox);
          logger.info(`Innholdet er i orden: ${toolbox.verktoy.length} guider, ${toolbox.eksempler.length} eksempler.`);
          logger.info(`Ord i guider og eksempler: ${nb} bokmål, ${nn} nynorsk (${nnPercent} %).`);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          console.error(error.message);
          process.exit(1);
        }
      },
      'astro:server:setup': ({ server }) => {
        const folder = resolve('content');
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
