import { existsSync } from 'node:fs';
import { compareSites } from '../src/delivery/compare.ts';

/**
 * `npm run compare:site -- <old> <new>`: says what differs between two built sites. Exit code 1
 * when anything does.
 */
const [before = '', after = ''] = process.argv.slice(2);
const missing = [before, after].filter((folder) => !existsSync(folder));
if (missing.length) {
  console.error(
    '\nFant ikke begge nettstedene. Skriv to mapper som finnes: npm run compare:site -- <gammel dist> <ny dist>',
  );
  process.exit(1);
}
const { added, gone, differing } = compareSites(before, after);
for (const file of gone) console.log(`borte: ${file}`);
for (const file of added) console.log(`ny: ${file}`);
for (const { file, before: old, after: now } of differing)
  console.log(`ulik: ${file}\n  før: ${old}\n  nå:  ${now}`);
console.log(`${gone.length} borte, ${added.length} nye, ${differing.length} ulike.`);
process.exitCode = gone.length + added.length + differing.length ? 1 : 0;
