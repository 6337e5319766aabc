import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { stop } from './install.mjs';
import { choosePort } from './port.mjs';

/** Serves the built site. `--port 4400` chooses another port. */
const port = await choosePort('npm start', process.argv);
if (!existsSync('dist/index.html')) stop('Nettstedet er ikke bygd. Kjør npm run build først.');
await preview({ server: { port, host: '127.0.0.1' }, logLevel: 'error' });
console.log(`\nVerktøykassa er klar: http://localhost:${port}/  (stopp med Ctrl+C)`);
