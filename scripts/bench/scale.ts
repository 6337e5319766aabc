import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { loadToolbox } from '../../src/load/toolbox.ts';
import { compressFolder } from '../../src/delivery/compress.ts';
import { compressed } from '../../src/delivery/rules.ts';
import { writePictures } from '../../src/social/pictures.ts';
import { openBrowser } from '../browser.ts';
import { generateContent } from './generate.ts';
import { measure, type Run } from './process.ts';
import { useChooser, useFilter, type Act } from './scale-visit.ts';
import { serveShaped } from './shaped-server.ts';
import { makeStockSite } from './starlight-site.ts';
import { search } from './visit.ts';

/**
 * `npm run bench:scale [-- 300 1000 5000]`: builds generated content of each size with our site and
 * with stock Starlight (without a full sidebar), one after the other, and says what each cost.
 * Pictures and packing, which stock does not do, have lines of their own. `--bare-bygging` leaves
 * out those and the visits, `--uten-pakking` only those.
 */
const wanted = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
const sizes = wanted.length ? wanted : [300, 1000, 5000];
const onlyBuild = process.argv.includes('--bare-bygging');
const noPacking = process.argv.includes('--uten-pakking');

const round = (value: number, digits = 1): string => value.toFixed(digits).replace('.', ',');
const kilobytes = (bytes: number): string => `${round(bytes / 1024)} KB`;
const seconds = (since: number): number => (performance.now() - since) / 1000;
const actText = ({ ms, kilobytes: kb, requests }: Act): string =>
  `${round(ms / 1000)} s, ${round(kb)} KB, ${requests} forespørsler`;

/** Room enough for both; never the limit. */
const MEMORY = '--max-old-space-size=12288';
/**
 * Without this, V8 gives up on stock from some size on («Zone Allocation failed», in one of its
 * background threads, while it reads the one module of all content).
 */
const ALONE = '--single-threaded';

const astro = (
  cwd: string,
  flags: readonly string[],
  out: readonly string[],
  env: Record<string, string> = {},
): Promise<Run> =>
  measure([...flags, resolve(cwd, 'node_modules/astro/bin/astro.mjs'), 'build', ...out], cwd, env);

function stop(name: string, run: Run): void {
  if (run.code === 0) return;
  console.error(`${name} stoppet:\n${run.log.slice(-2000)}`);
  process.exit(1);
}

interface Pages {
  count: number;
  guide: number;
  largest: string;
  largestSize: number;
}

/**
 * The number of pages, the median guide (HTML), and the largest page that is not for the printer.
 */
function pagesOf(dist: string): Pages {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const size = (name: string): number => statSync(join(dist, name)).size;
  const guides = files.filter((name) => /^verktoy\/guide-\d+\//.test(name)).sort();
  const sample = guides
    .filter((_name, i) => i % Math.max(1, Math.floor(guides.length / 201)) === 0)
    .map(size)
    .sort((a, b) => a - b);
  const sized = files
    .filter((name) => !name.startsWith('utskrift/'))
    .map((name) => ({ name, bytes: size(name) }))
    .sort((a, b) => b.bytes - a.bytes);
  return {
    count: files.length,
    guide: sample[Math.floor(sample.length / 2)] ?? 0,
    largest: sized[0]?.name ?? '',
    largestSize: sized[0]?.bytes ?? 0,
  };
}

const folderSize = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, name) => sum + statSync(join(folder, name)).size,
    0,
  );

function line(name: string, ours: string, theirs = ''): void {
  console.log(`  ${name.padEnd(34)} ${ours.padEnd(30)} ${theirs}`.trimEnd());
}

function compare(mine: Run, theirs: Run): void {
  const ratio = (a: number, b: number): string => `${round(a / b, 2)} ganger`;
  line(
    'bygging, sekunder',
    `${round(mine.seconds)} mot ${round(theirs.seconds)}`,
    ratio(mine.seconds, theirs.seconds),
  );
  line(
    'bygging, prosessorsekunder',
    `${round(mine.cpuSeconds)} mot ${round(theirs.cpuSeconds)}`,
    ratio(mine.cpuSeconds, theirs.cpuSeconds),
  );
  line(
    'minne på det meste, MB',
    `${mine.peakMegabytes} mot ${theirs.peakMegabytes}`,
    ratio(mine.peakMegabytes, theirs.peakMegabytes),
  );
}

/** What stock does not do: pictures, and packing for the servers. */
async function beside(dist: string, scratch: string, size: number): Promise<void> {
  const [toolbox, pictures] = [loadToolbox('content'), join(scratch, 'bilder')];
  mkdirSync(pictures);
  const drawing = performance.now();
  const drawn = await writePictures(toolbox, pictures);
  const each = seconds(drawing) / drawn;
  line(
    'bilder, første gang',
    `${round(1000 * each, 0)} ms per bilde`,
    `${round(each * size, 0)} s for ${size} (regnet ut fra ${drawn})`,
  );
  const packing = performance.now();
  const { files } = await compressFolder(dist, compressed);
  line('pakking, første gang', `${round(seconds(packing))} s`, `${files} filer`);
}

/** The same acts on a slow phone (4 times slower processor, 1,44 Mbit/s) at this size. */
async function visits(browser: Browser, dist: string, stock: string | undefined): Promise<void> {
  const server = await serveShaped(dist);
  // Packing takes the server's time, not the reader's: everything is asked for once before.
  for (const again of [false, true]) {
    const filter = await useFilter(browser, server);
    const chooser = await useChooser(browser, server);
    const found = await search(browser, server, '/verktoy/laeringsarena/', 'nettverk', 'treg');
    if (!again) continue;
    line('første filter på /verktoy/, treg', actText(filter));
    line('første svar på /velg/, treg', actText(chooser));
    line(
      'første søk, treg',
      actText({ ms: found.time, kilobytes: found.bytes / 1024, requests: found.requests }),
    );
  }
  server.close();
  if (!stock) return;
  const other = await serveShaped(stock);
  await search(browser, other, '/verktoy/laeringsarena/', 'nettverk', 'treg');
  const found = await search(browser, other, '/verktoy/laeringsarena/', 'nettverk', 'treg');
  line(
    'første søk i lagervaren, treg',
    actText({ ms: found.time, kilobytes: found.bytes / 1024, requests: found.requests }),
  );
  other.close();
}

console.log(
  'Vårt mot uendret Starlight uten sidemeny over alt, bygd etter hverandre av de samme tekstene.',
);
for (const size of sizes) {
  const scratch = mkdtempSync(join(tmpdir(), 'verktoykassa-skala-'));
  try {
    const [content, ours, stock] = [
      join(scratch, 'innhold'),
      join(scratch, 'dist'),
      join(scratch, 'lager'),
    ];
    generateContent('content', content, size);
    console.log(`\n${size} guider`);
    const check = await measure(['scripts/check.ts', content], '.');
    stop('Kontrollen', check);
    line('kontrollen alene', `${round(check.seconds)} s`);
    const build = (flags: readonly string[]): Promise<Run> =>
      astro('.', flags, ['--outDir', ours], { VERKTOYKASSA_CONTENT: content });
    const mine = await build([MEMORY]);
    stop('Byggingen vår', mine);
    makeStockSite(content, stock, 'sections');
    let theirs = await astro(stock, [MEMORY], []);
    if (theirs.code === 0) compare(mine, theirs);
    else {
      line(
        'bygging, vårt med vanlig Node',
        `${round(mine.seconds)} s, ${round(mine.cpuSeconds)} s prosessor`,
        `${mine.peakMegabytes} MB`,
      );
      line(
        'lagervaren med vanlig Node',
        'stopper',
        `etter ${round(theirs.seconds)} s: ${/FATAL ERROR: .*/.exec(theirs.log)?.[0] ?? theirs.log.slice(-200)}`,
      );
      console.log(
        `  Begge på nytt med ${ALONE}, det eneste vi har funnet som lagervaren klarer seg med:`,
      );
      const again = await build([MEMORY, ALONE]);
      stop('Byggingen vår', again);
      theirs = await astro(stock, [MEMORY, ALONE], []);
      if (theirs.code === 0) compare(again, theirs);
      else line('lagervaren', 'stopper også da', /FATAL ERROR: .*/.exec(theirs.log)?.[0] ?? '');
    }
    const built = theirs.code === 0 ? join(stock, 'dist') : undefined;
    const own = pagesOf(ours);
    const other = built === undefined ? undefined : pagesOf(built);
    line('sider', `${own.count} mot ${other?.count ?? '–'}`);
    line(
      'guideside, HTML (median)',
      `${kilobytes(own.guide)} mot ${other ? kilobytes(other.guide) : '–'}`,
    );
    line('største side, HTML', kilobytes(own.largestSize), own.largest);
    line(
      'søkeindeks',
      [join(ours, 'sokeindeks'), ...(built ? [join(built, 'pagefind')] : [])]
        .map((folder) => `${round(folderSize(folder) / 1e6)} MB`)
        .join(' mot '),
    );
    const packed = (path: string): string =>
      kilobytes(brotliCompressSync(readFileSync(join(ours, path))).length);
    line(
      '/verktoy/ og velgerens data, brotli',
      `${packed('verktoy/index.html')} og ${packed('velg/verktoy.json')}`,
    );
    if (!onlyBuild) {
      const browser = await openBrowser();
      await visits(browser, ours, built);
      await browser.close();
      if (!noPacking) await beside(ours, scratch, size);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
