import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * Pages with Astro's own reader; then what the build runs and what the browser runs, apart, with the
 * compiler in machine code: Astro and ESLint still need the one in JavaScript.
 */
const readings = [
  'node_modules/@astrojs/check/bin/astro-check.js --minimumSeverity error --minimumFailingSeverity error',
  'node_modules/typescript-native/bin/tsc -p src',
  'node_modules/typescript-native/bin/tsc -p src/browser',
];

/**
 * Checks the types. The reports are English and for those who write code, so they are shown only
 * when something is wrong.
 */
const reports = await Promise.all(
  readings.map(async (reading) => {
    const child = spawn(process.execPath, reading.split(' '), {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const status = new Promise<number | null>((done) => child.on('close', done));
    const said = await Promise.all([text(child.stdout), text(child.stderr)]);
    return (await status) === 0 ? '' : said.join('') || `${reading} stanset.\n`;
  }),
);
const wrong = reports.join('');
if (wrong) {
  console.error(`${wrong}\nTypene er ikke i orden. Feilen ligger i koden, ikke i innholdet.`);
  process.exitCode = 1;
} else console.log('Typene er i orden.');
