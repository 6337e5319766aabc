import { spawnSync } from 'node:child_process';
import { install, stay, step } from './install.mjs';
import * as steps from './steps.mjs';

const more = process.argv.slice(3);

/** The commands of package.json: shared steps by name, after install. */
const commands = {
  check: [steps.check, steps.types],
  build: [steps.build],
  'bench-search': [steps.build, ['Måler søket', ['scripts/bench-search.ts', ...more]]],
  'fit-search': [['Stiller inn søket', ['scripts/fit-search.ts', ...more]]],
  bevis: [steps.evidence],
  pdf: [steps.build, steps.pdf],
  ny: [['Lager en ny side', ['scripts/new.ts', ...more]]],
  rediger: [['Starter skjemaet', ['scripts/edit.ts', ...more]]],
  lag: [['Lager det som blir laget av skjemaene', ['scripts/generate.ts']]],
  vakt: [['Følger med på innholdet', ['scripts/watch.ts', ...more]]],
  lint: [[steps.lint[0], [...steps.lint[1], ...more]], steps.dead, steps.cycles],
  'test:unit': [steps.tests('Kjører enhetstestene', 'unit')],
  'test:site': [steps.build, steps.tests('Kjører testene av nettstedet', 'site')],
  'test:full': [steps.build, steps.tests('Kjører alle testene')],
  'compare:site': [['Sammenligner to bygde nettsteder', ['scripts/compare-site.ts', ...more]]],
  format: [['Ordner koden', [steps.prettier, '--write', ...(more.length ? more : ['.'])]]],
  dev: [
    [
      'Starter utviklingstjeneren. Søket trenger en bygging: kjør npm start for å prøve det',
      ['node_modules/astro/bin/astro.mjs', 'dev', ...more],
    ],
  ],
  bench: [
    steps.build,
    [
      'Måler sider og første søk ved siden av uendret Starlight',
      ['scripts/bench/speed.ts', ...more],
    ],
  ],
  'bench:scale': [
    [
      'Bygger med 300, 1000 og 5000 guider ved siden av uendret Starlight',
      ['scripts/bench/scale.ts', ...more],
    ],
  ],
  'bench:load': [steps.build, ['Belaster nginx med wrk', ['scripts/bench/load.ts', ...more]]],
  nettlesere: [
    steps.build,
    ['Prøver nettstedet i Firefox og WebKit', ['scripts/try-browsers.ts', ...more]],
  ],
  'sjekk:levering': [['Spør nettstedet om hver regel', ['scripts/check-delivery.ts', ...more]]],
  bruk: [['Leser loggen', ['scripts/usage.ts', ...more]]],
  release: [
    ['Ser etter det som må være bestemt', ['scripts/release.ts', '--sjekk']],
    steps.build,
    steps.pdf,
    steps.evidence,
    ['Lager utgivelsen', ['scripts/release.ts', ...more]],
  ],
};

/** Those that go on until they are stopped. */
const staying = ['rediger', 'vakt', 'dev'];

install();
if (process.argv[2] === 'release') {
  // The same commit gives the same archive, whichever day it is made.
  process.env.SOURCE_DATE_EPOCH ||= spawnSync('git', ['log', '-1', '--format=%ct'], {
    encoding: 'utf8',
  }).stdout?.trim();
  // The PDF files are written later, and lie in the archive: the pages can link to them.
  process.env.SITE_PDF = 'ja';
}
const run = staying.includes(process.argv[2]) ? stay : step;
for (const [name, args] of commands[process.argv[2]] ?? []) run(name, args);
