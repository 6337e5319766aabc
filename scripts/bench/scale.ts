import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { compressFolder } from '../../src/delivery/compress.ts';
import { compressed } from '../../src/delivery/rules.ts';
import { generateContent } from './generate.ts';
import { measure, type Run } from './process.ts';
import { makeStockSite } from './starlight-site.ts';

/**
 * `npm run bench:scale [-- 300 1000 5000]`: builds generated content of each size with our site and
 * with stock Starlight (without a full sidebar), one after the other, and prints one table.
 */
const wanted = process.argv.slice(2).map(Number).filter((n) => n > 0);
const sizes = wanted.length ? wanted : [300, 1000, 5000];

const round = (value: number, digits = 1): string => value.toFixed(digits).replace('.', ',');
const kilobytes = (bytes: number): string => round(bytes / 1024);

function fail(name: string, run: Run): void {
  if (run.code === 0) return;
  console.error(`${name} stoppet:\n${run.log.slice(-2000)}`);
  process.exit(1);
}

interface Pages { count: number; guide: number; list: number }

/** Sizes of the pages: the median guide (HTML, brotli) and the largest page. */
function pagesOf(dist: string): Pages & { largest: string } {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const guides = files.filter((name) => /^verktoy\/guide-\d+\//.test(name)).sort();
  const sample = guides.filter((_name, i) => i % Math.max(1, Math.floor(guides.length / 21)) === 0).map((name) => statSync(join(dist, name)).size).sort((a, b) => a - b);
  const [largest = ''] = files.sort((a, b) => statSync(join(dist, b)).size - statSync(join(dist, a)).size);
  return { count: files.length, guide: sample[Math.floor(sample.length / 2)] ?? 0, list: brotliCompressSync(readFileSync(join(dist, largest))).length, largest };
}

const folderSize = (folder: string): number => readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

console.log('guider | sider vi/lager | kontroll s | bygging s vi/lager = forhold | prosessor s vi/lager = forhold | minne MB vi/lager = forhold | pakking s | guideside KB HTML vi/lager | største side hos oss KB brotli | søkeindeks MB vi/lager');
for (const size of sizes) {
  const scratch = mkdtempSync(join(tmpdir(), 'verktoykassa-skala-'));
  try {
    const [content, ours, stock] = [join(scratch, 'innhold'), join(scratch, 'dist'), join(scratch, 'lager')];
    generateContent('content', content, size);
    const check = await measure(['scripts/check.ts', content], '.');
    fail('Kontrollen', check);
    const mine = await measure([resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', ours], '.', { VERKTOYKASSA_CONTENT: content });
    fail('Byggingen vår', mine);
    console.error(`${size}: vårt ${round(mine.seconds)} s, ${round(mine.cpuSeconds)} s prosessor, ${mine.peakMegabytes} MB`);
    makeStockSite(content, stock, 'sections');
    const theirs = await measure([join(stock, 'node_modules/astro/bin/astro.mjs'), 'build'], stock);
    // Stock may give up first (Node runs out of memory on its one file of all content): say so and go on.
    const gaveUp = theirs.code !== 0;
    if (gaveUp) console.error(`${size}: lagervaren stoppet etter ${round(theirs.seconds)} s og ${theirs.peakMegabytes} MB: ${/FATAL ERROR: .*/.exec(theirs.log)?.[0] ?? theirs.log.slice(-300)}`);
    const own = pagesOf(ours);
    const other = gaveUp ? { count: 0, guide: 0 } : pagesOf(join(stock, 'dist'));
    const index = [join(ours, 'pagefind'), ...(gaveUp ? [] : [join(stock, 'dist/pagefind')])].map((folder) => round(folderSize(folder) / 1e6));
    const started = performance.now();
    await compressFolder(ours, compressed);
    const packing = (performance.now() - started) / 1000;
    console.log([
      size, `${own.count}/${other.count}`, round(check.seconds), `${round(mine.seconds)}/${round(theirs.seconds)} = ${round(mine.seconds / theirs.seconds, 2)}`,
      `${round(mine.cpuSeconds)}/${round(theirs.cpuSeconds)} = ${round(mine.cpuSeconds / theirs.cpuSeconds, 2)}`,
      `${mine.peakMegabytes}/${theirs.peakMegabytes} = ${round(mine.peakMegabytes / theirs.peakMegabytes, 2)}`, round(packing),
      `${kilobytes(own.guide)}/${kilobytes(other.guide)}`, `${own.largest} ${kilobytes(own.list)}`, index.join('/'),
    ].join(' | '));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
