import { createReadStream, existsSync, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { addLine, newUsage, type Month } from '../src/domain/usage/counts.ts';
import { linesOf } from '../src/domain/usage/lines.ts';
import { monthTable, shownSearches } from '../src/domain/usage/table.ts';
import { engineFor } from './bench/node-engine.ts';
import { stop } from './install.mjs';

/** `npm run bruk -- access.log …`: what is used, month by month, from servers' own logs. */
const files = process.argv.slice(2);
if (!files.length)
  stop('Hvilken logg? Skriv for eksempel: npm run bruk -- /var/log/nginx/access.log');
const missing = files.filter((file) => !existsSync(file) || !statSync(file).isFile());
if (missing.length)
  stop(`Fant ikke ${missing.join(', ')}. Skriv stien til tjenerens logg, og prøv igjen.`);

const engine = existsSync('dist/sokeindeks/manifest.json') ? engineFor('dist').engine : undefined;

/** The searches of a month that no page answers; nothing where the site is not built. */
async function unansweredIn(month: Month): Promise<Set<string> | undefined> {
  if (!engine) return undefined;
  const without = new Set<string>();
  for (const words of shownSearches(month)) {
    const { hits, weak } = await engine.search(words);
    if (!hits.length || weak) without.add(words);
  }
  return without;
}

const usage = newUsage();
for (const file of files) {
  try {
    const bytes = createReadStream(file);
    const text = (file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes).setEncoding('utf8');
    for await (const lines of linesOf(text)) for (const line of lines) addLine(usage, line);
  } catch (error) {
    stop(`${file} kan ikke leses (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}
if (!usage.months.size)
  stop(
    `Fant ingen besøk i ${files.join(', ')}. Er det tjenerens tilgangslogg? Formatene er common og combined (nginx, Apache) og JSON fra Caddy.`,
  );
for (const [name, month] of [...usage.months].sort())
  console.log(`\n${monthTable(name, month, await unansweredIn(month))}`);
if (usage.bad)
  console.log(`\nLinjer som ikke er til å lese, og ikke er med: ${usage.bad} av ${usage.lines}.`);
