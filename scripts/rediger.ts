import { contentFolder } from '../src/site/settings.ts';
import { startEditor } from '../src/editor/server.ts';

/** `npm run rediger`: the editing form, on this machine only. `--port 4500` chooses another port. */
const flag = process.argv.indexOf('--port');
const port = flag === -1 ? 4322 : Number(process.argv[flag + 1]);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error('\n--port må være et tall mellom 1 og 65535. Prøv: npm run rediger -- --port 4400');
  process.exit(1);
}
try {
  const { url } = await startEditor(contentFolder(), port);
  console.log(`\nSkjemaet er klart: ${url}  (stopp med Ctrl+C)`);
} catch {
  console.error(
    `\nPort ${port} er i bruk. Lukk programmet som bruker den, eller velg en annen: npm run rediger -- --port ${port + 1}`,
  );
  process.exit(1);
}
