import { checkContent, type Checked } from '../src/checks/check.ts';
import { formatProblem } from '../src/checks/problems.ts';
import { today } from '../src/site/today.ts';
import { expiryProblem } from '../src/delivery/security-txt.ts';
import { site } from '../src/site/settings.ts';

/** `npm run check`: every content rule over every file. Types are checked by the step after it. */
const started = performance.now();
const { entries, problems, warnings } = read(process.argv[2] ?? 'content');
for (const problem of problems) console.error(formatProblem(problem));
if (warnings.length)
  console.warn(
    `\nSe over dette. Det stopper ingenting:\n${warnings.map((p) => `  ${formatProblem(p)}\n`).join('')}`,
  );
const expiry = expiryProblem(site.securityExpires, today());
if (expiry) console.error(expiry.sentence);
const files = new Set(problems.map((p) => p.file)).size;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
if (problems.length) {
  console.error(
    `\n${problems.length} feil i ${files} ${files === 1 ? 'fil' : 'filer'}. Rett dem og kjør npm run check igjen.`,
  );
  // Not exit(): it would cut off what a slow pipe has not taken yet.
  process.exitCode = 1;
} else if (expiry?.code === 'passed') process.exitCode = 1;
else console.log(`Innholdet er i orden: ${entries.length} filer kontrollert på ${seconds} s.`);

/** What is wrong with one file is a problem; here the folder itself cannot be read. */
function read(root: string): Checked {
  try {
    return checkContent(root, today());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`Kan ikke kontrollere ${root}: ${reason}`);
    process.exit(1);
  }
}
