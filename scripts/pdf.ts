import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadToolbox } from '../src/load/toolbox.ts';
import { pdfFiles } from '../src/domain/print/pdf-files.ts';
import { openBrowser } from './browser.ts';
import { site } from '../src/site/settings.ts';
import { printed, settled, sheets, standIn } from './print/pdf.ts';
import { serveFolder } from './site/static-server.ts';

/** `npm run pdf`: the printed collections as PDF files in `pdf/`, made from the built site. */
const OUT = 'pdf';
if (!existsSync('dist/utskrift/alt/index.html')) {
  console.error('\nNettstedet er ikke bygd. Kjør npm run build først.');
  process.exit(1);
}
const files = pdfFiles(loadToolbox());
// The commit's time where there is one.
const made = new Date(
  1000 *
    Number(
      process.env.SOURCE_DATE_EPOCH ??
        (spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }).stdout ||
          Date.now() / 1000),
    ),
);
mkdirSync(OUT, { recursive: true });
const [browser, server] = await Promise.all([openBrowser(), serveFolder('dist')]);
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(300_000);
  await standIn(page, server, site.url);
  for (const { path, name } of files) {
    const pdf = settled(await printed(page, new URL(path, site.url).href), made);
    writeFileSync(join(OUT, name), pdf);
    console.log(`${join(OUT, name)}: ${sheets(pdf)} sider, ${Math.round(pdf.length / 1024)} KB`);
  }
} finally {
  await browser.close();
  server.close();
}
