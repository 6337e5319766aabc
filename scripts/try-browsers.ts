import { existsSync } from 'node:fs';
import { loadRedirects } from '../src/content/redirects.ts';
import { rulesOf } from '../src/delivery/built-site.ts';
import { contentFolder } from '../src/site/settings.ts';
import { firefox } from './browsers/firefox.ts';
import { scriptOf, tours } from './browsers/tours.ts';
import { webkit } from './browsers/webkit.ts';
import { serveFolder } from './site/static-server.ts';

/**
 * `npm run nettlesere`: tours the built site in Firefox and WebKit, on a phone's and a desk's width,
 * under the site's own security policy. Exit code 1 when something does not work.
 */
const engines = [firefox, webkit].map((engine) => ({
  engine,
  program: engine.programs.find((place) => existsSync(place)),
}));
const missing = engines.filter(({ program }) => !program).map(({ engine }) => engine);
if (missing.length) {
  const names = missing.map(({ name }) => name).join(' og ');
  const packages = missing.map((engine) => engine.packages).join(' ');
  console.error(`\nFant ikke ${names}. Installer med: apt-get install ${packages}`);
  process.exit(1);
}

const { headers } = rulesOf('dist', loadRedirects(contentFolder()));
const server = await serveFolder('dist', headers);
const faults: string[] = [];
let whole = 0;
let port = 4710;
for (const { engine, program = '' } of engines) {
  for (const width of [390, 1280]) {
    const window = await engine.start(program, (port += 1), width);
    for (const tour of tours) {
      const found = await window.visit(server.url + tour.path, scriptOf(tour));
      const sentence = found.length ? found.join(', ') : 'uten feil';
      console.log(`  ${engine.name}, ${width} piksler, ${tour.name}: ${sentence}`);
      if (found.length) faults.push(tour.name);
      else whole += 1;
    }
    await window.close();
  }
}
server.close();
console.log(`\n${whole} passed, ${faults.length} failed`);
process.exitCode = faults.length ? 1 : 0;
