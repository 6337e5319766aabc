import { contentFolder } from '../src/site/settings.ts';
import { startEditor } from '../src/editor/server.ts';
import { choosePort } from './port.mjs';

/**
 * `npm run rediger`: the editing form, on this machine only. `--port 4500` chooses another port.
 */
const { url } = await startEditor(
  contentFolder(),
  await choosePort('npm run rediger', process.argv),
);
console.log(`\nSkjemaet er klart: ${url}  (stopp med Ctrl+C)`);
