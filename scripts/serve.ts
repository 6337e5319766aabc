import { createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { preview } from 'astro';

/** Serves the built site. `--port 4400` chooses another port. */
const flag = process.argv.indexOf('--port');
const port = flag === -1 ? 4321 : Number(process.argv[flag + 1]);

function stop(sentence: string): never {
  console.error(`\n${sentence}`);
  process.exit(1);
}

const isFree = (wanted: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)));
    probe.listen(wanted, '127.0.0.1');
  });

if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop('--port må være et tall mellom 1 og 65535. Prøv: npm start -- --port 4400');
if (!existsSync('dist/index.html')) stop('Nettstedet er ikke bygd. Kjør npm run build først.');
if (!(await isFree(port)))
  stop(
    `Port ${port} er i bruk. Lukk programmet som bruker den, eller velg en annen: npm start -- --port ${port + 1}`,
  );

await preview({ server: { port, host: '127.0.0.1' }, logLevel: 'error' });
console.log(`\nVerktøykassa er klar: http://localhost:${port}/  (stopp med Ctrl+C)`);
