import { spawnSync } from 'node:child_process';

/** Checks the types. Its report is English and for those who write code, so it is shown only when something is wrong. */
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [
    'node_modules/@astrojs/check/bin/astro-check.js',
    '--minimumSeverity',
    'error',
    '--minimumFailingSeverity',
    'error',
  ],
  { encoding: 'utf8' },
);
if (status === 0) console.log('Typene er i orden.');
else
  console.error(
    `${stdout}${stderr}\nTypene er ikke i orden. Feilen ligger i koden, ikke i innholdet.`,
  );
process.exitCode = status ?? 1;
