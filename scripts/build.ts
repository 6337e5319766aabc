import { DOOR, contentFolder, site } from '../src/site/settings.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { compressFolder } from '../src/delivery/compress.ts';
import { rulesOf, writeDeliveryFiles } from '../src/delivery/built-site.ts';
import { failureSentence } from '../src/site/failure.ts';
import { openWorkshop, swapIn, tidyWorkshop } from '../src/delivery/swap.ts';
import { historyGap } from '../src/content/git.ts';
import { loadRedirects } from '../src/content/redirects.ts';
import { buildDoor } from '../src/editor/door/build.ts';
import { doorPolicy } from '../src/editor/door/page.ts';
import { doorOf } from '../src/editor/door/settings.ts';
import { loadToolbox } from '../src/load/toolbox.ts';
import { writePictures } from '../src/social/pictures.ts';

/**
 * `npm run build`: builds aside, draws, packs, writes the server configurations, then swaps. A line
 * of time for each.
 */
const FOLDERS = ['dist', 'levering'];
const seconds = (since: number): string =>
  `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;

const gap = historyGap();
if (gap) console.warn(`\n${gap}\n`);
const door = doorOf(site);
if (door && 'faults' in door) {
  console.error(`\nDøra kan ikke bygges:\n${door.faults.map((fault) => `- ${fault}\n`).join('')}`);
  process.exit(1);
}
tidyWorkshop('.', FOLDERS);
const workshop = openWorkshop('.');
// Also when a content fault ends the process in the middle of the build.
process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(1));

// Starlight asks for two collections that this site does without, and Astro says so in English:
// nobody can do anything about it.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = ((...args: Parameters<typeof write>) =>
  /The collection "(docs|i18n)" does not exist or is empty/.test(String(args[0])) ||
  write(...args)) as typeof write;

try {
  const dist = join(workshop, 'dist');
  const started = performance.now();
  await build({ outDir: dist, logLevel: 'warn' });
  console.log(`  kontrollerte, bygde sider og søkeindeks på ${seconds(started)}`);
  const pagesDone = performance.now();
  const pictures = await writePictures(
    loadToolbox(),
    dist,
    'node_modules/.cache/verktoykassa-bilder',
  );
  console.log(`  tegnet ${pictures} bilder på ${seconds(pagesDone)}`);
  const picturesDone = performance.now();
  // Before the door is put in: what it is allowed, is not what the pages are.
  const apart = door && { prefix: DOOR, policy: doorPolicy(door) };
  const rules = rulesOf(dist, loadRedirects(contentFolder()), apart);
  if (door) await buildDoor(dist, door, site.url, 'node_modules/.cache/verktoykassa-doer');
  const packed = await compressFolder(dist, rules.compressed, 'node_modules/.cache/verktoykassa');
  console.log(
    `  pakket ${packed.files} filer (${megabytes(packed.before)} → ${megabytes(packed.after)} brotli) på ${seconds(picturesDone)}`,
  );
  writeDeliveryFiles(rules, join(workshop, 'levering'));
  swapIn('.', workshop, FOLDERS);
} catch (error) {
  console.error(`\n${failureSentence(error)}`);
  process.exit(1);
}
