/** The steps that several commands share: name and arguments for Node. */
export const check = ['Kontrollerer innholdet', ['scripts/check.ts']];
export const types = ['Kontrollerer typer', ['scripts/types.ts']];
export const prettier = 'node_modules/prettier/bin/prettier.cjs';
export const layout = ['Ser etter at koden er ordnet', [prettier, '--check', '.']];
export const lint = ['Leser koden', ['node_modules/eslint/bin/eslint.js', '.']];
const knip = 'node_modules/knip/bin/knip.js';
export const dead = ['Ser etter kode og pakker ingen bruker', [knip]];
export const cycles = [
  'Ser etter filer som henter hverandre i ring',
  [knip, '--include', 'cycles'],
];
/** The tests of some projects (vitest.config.ts), or all of them. */
export const tests = (name, ...projects) => [
  name,
  ['node_modules/vitest/vitest.mjs', 'run', ...projects.map((project) => `--project=${project}`)],
];
export const build = ['Bygger nettstedet', ['scripts/build.ts']];
export const pdf = ['Skriver PDF-filene', ['scripts/pdf.ts']];
export const evidence = ['Skriver bevisfila', ['scripts/evidence.ts']];
