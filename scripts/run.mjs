import { install, step } from './install.mjs';
import * as steps from './steps.mjs';

/** The commands of package.json: shared steps by name, after install. */
const commands = {
  check: [steps.check, steps.types],
  build: [steps.build],
  'bench-search': [steps.build, ['Måler søket', ['scripts/bench-search.ts', ...process.argv.slice(3)]]],
  pdf: [steps.build, ['Skriver PDF-filene', ['scripts/pdf.ts']]],
  ny: [['Lager en ny side', ['scripts/ny.ts', ...process.argv.slice(3)]]],
  rediger: [['Starter skjemaet', ['scripts/rediger.ts', ...process.argv.slice(3)]]],
  lag: [['Lager det som blir laget av skjemaene', ['scripts/lag.ts']]],
  vakt: [['Følger med på innholdet', ['scripts/vakt.ts', ...process.argv.slice(3)]]],
  lint: [['Leser koden', ['node_modules/eslint/bin/eslint.js', 'src', 'scripts', ...process.argv.slice(3)]]],
  format: [['Ordner koden', ['node_modules/prettier/bin/prettier.cjs', '--write', ...(process.argv.length > 3 ? process.argv.slice(3) : ['src/**/*.ts', 'scripts/**/*.{ts,mjs}'])]]],
  dev: [['Starter utviklingstjeneren. Søket trenger en bygging: kjør npm start for å prøve det', ['node_modules/astro/bin/astro.mjs', 'dev', ...process.argv.slice(3)]]],
};

install();
for (const [name, args] of commands[process.argv[2]] ?? []) step(name, args);
