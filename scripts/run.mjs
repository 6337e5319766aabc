import { install, step } from './install.mjs';
import * as steps from './steps.mjs';

/** `npm run check`, `npm run build` and `npm run dev`: shared steps by name, after install. */
const commands = {
  check: [steps.check, steps.types],
  build: [steps.build],
  'bench-search': [steps.build, ['Måler søket', ['scripts/bench-search.ts', ...process.argv.slice(3)]]],
  pdf: [steps.build, ['Skriver PDF-filene', ['scripts/pdf.ts']]],
  dev: [['Starter utviklingstjeneren. Søket trenger en bygging: kjør npm start for å prøve det', ['node_modules/astro/bin/astro.mjs', 'dev', ...process.argv.slice(3)]]],
};

install();
for (const [name, args] of commands[process.argv[2]] ?? []) step(name, args);
