import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CARDS } from '../../src/domain/lists/paging.ts';
import { openWorkshop } from '../../src/delivery/swap.ts';
import { openBrowser } from '../browser.ts';
import { DIST, leadsOn } from '../site/built.ts';
import { serveFolder } from '../site/static-server.ts';
import { generateContent } from './generate.ts';

/**
 * With 250 guides in place of today's: pages must stay as they are, and lists must still hold all.
 */

const GUIDES = 250;
// In the project: Astro builds what is to lie elsewhere in one common folder, and two would collide.
const scratch = openWorkshop('.');
const large = join(scratch, 'dist');
let pages: { path: string; html: string }[] = [];
const read = (dist: string, path: string): string =>
  readFileSync(join(dist, path, 'index.html'), 'utf8');
const realGuides = readdirSync('content/verktoy').map((name) => `/verktoy/${name.slice(0, -3)}/`);

beforeAll(() => {
  generateContent('content', join(scratch, 'innhold'), GUIDES);
  const built = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', large],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        VERKTOYKASSA_CONTENT: join(scratch, 'innhold'),
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        VITEST: '',
      },
    },
  );
  expect(built.status, built.stdout.slice(-2000) + built.stderr.slice(-2000)).toBe(0);
  pages = readdirSync(large, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => ({
      path: `/${name.replace(/index\.html$/, '')}`,
      html: readFileSync(join(large, name), 'utf8'),
    }));
}, 180_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Bytes of styles, scripts and margins that a page asks for. */
function assets(dist: string, html: string): number {
  const files = new Set(
    [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g)].map((m) => m[1] ?? ''),
  );
  return [...files].reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
}

test('en guideside er like stor som i dag, innen 2 %', () => {
  for (const path of realGuides) {
    const [now, then] = [read(DIST, path).length, read(large, path).length];
    expect(Math.abs(then - now) / now, path).toBeLessThan(0.02);
  }
});

test('det en guideside henter, vokser ikke med antall guider', () => {
  const [now, then] = [DIST, large].map((dist) =>
    assets(dist, read(dist, '/verktoy/laeringsarena/')),
  ) as [number, number];
  // Margins for print: as many cards as one sheet holds.
  expect(then - now).toBeLessThan(45_000);
  const chunks = JSON.parse(
    readFileSync(join(large, 'sokeindeks/manifest.json'), 'utf8'),
  ) as unknown;
  expect(JSON.stringify(chunks).length).toBeLessThan(2000);
});

test('ingen side blir for stor, og ingen utskrift har flere kort enn en nettleser klarer', () => {
  for (const { path, html } of pages)
    expect(html.length, path).toBeLessThan(/^\/utskrift\/.+/.test(path) ? 4_000_000 : 160_000);
});

test('en problemside viser noen av mange verktøy, og fører til resten', () => {
  const problems = pages.filter(({ path }) => /^\/problem\/./.test(path));
  const rows = problems.map(({ html }) =>
    html.split('class="picture-rows behind"').slice(1).join(''),
  );
  expect(rows.filter((html) => html.includes('står i lista over verktøy')).length).toBeGreaterThan(
    0,
  );
  for (const html of rows)
    expect(html.match(/<h3><a href="\/verktoy\//g)?.length ?? 0).toBeLessThanOrEqual(60);
});

test('hver guide og hvert eksempel kan nås fra listene uten JavaScript', () => {
  for (const list of ['verktoy', 'eksempler']) {
    const own = pages.filter((p) => new RegExp(`^/${list}/(side-\\d+/)?$`).test(p.path));
    expect(own.length).toBeGreaterThan(1);
    const linked = new Set(
      own.flatMap((p) =>
        [
          ...p.html.matchAll(new RegExp(`<h3>(?:<svg.*?</svg>)?<a href="(/${list}/[^"]+/)"`, 'g')),
        ].map((m) => m[1]),
      ),
    );
    const all = pages
      .filter((p) => !leadsOn(p.html))
      .map((p) => p.path)
      .filter((path) => new RegExp(`^/${list}/(?!side-\\d+/)[^/]+/$`).test(path));
    expect(all.filter((path) => !linked.has(path))).toEqual([]);
  }
});

test('ingen lenke går til noe som ikke finnes, og titlene er ulike', () => {
  const known = new Map<string, boolean>();
  for (const { path, html } of pages) {
    for (const [, href = ''] of html.matchAll(/href="(\/[^"#?]*)/g)) {
      if (href.startsWith('/deling/')) continue;
      const found =
        known.get(href) ??
        existsSync(join(large, decodeURIComponent(href), href.endsWith('/') ? 'index.html' : ''));
      known.set(href, found);
      expect(found, `${path}: ${href}`).toBe(true);
    }
  }
  const titles = pages.map((p) => /<title>([^<]+)/.exec(p.html)?.[1]);
  expect(titles.filter((t, i) => titles.indexOf(t) !== i)).toEqual([]);
});

test('filteret på en delt liste ser i alle sidene, og lista kommer tilbake', async () => {
  const [browser, server] = await Promise.all([openBrowser(), serveFolder(large)]);
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${server.url}/verktoy/side-2/`);
    const whole = await page.textContent('.filter [role=status]');
    expect(whole).toContain(`Side 2 av 3. ${GUIDES} guider i alt.`);
    expect(asked).not.toContain('/verktoy/liste.json');
    const cards = page.locator('#guider .card:visible');
    const open = await cards.count();
    await page.locator('.all-facets > summary').press('Enter');
    const type = page.locator('.facets > details:has(input[name=type])');
    await type.locator('summary').press('Enter');
    await type.locator('input[value=digitale]').press('Space');
    await page.waitForFunction(() =>
      document.querySelector('.filter [role=status]')?.textContent?.startsWith('Viser '),
    );
    const [, shown = 0, all = 0] = (
      /Viser (\d+) av (\d+)/.exec((await page.textContent('.filter [role=status]')) ?? '') ?? []
    ).map(Number);
    expect(all).toBe(GUIDES);
    await expect.poll(() => cards.count()).toBe(Math.min(60, shown));
    await expect.poll(() => page.locator('[data-pager]:visible').count()).toBe(0);
    // Drawn like the cards of the built list.
    const link = await cards.first().locator('h3 a').getAttribute('href');
    expect(read(large, link ?? '')).toContain(
      (await cards.first().locator('h3 a').textContent()) ?? '?',
    );
    expect(await cards.first().locator('.pick input').getAttribute('value')).toBe(
      link?.split('/')[2],
    );
    for (const [i, text] of (await cards.allTextContents()).entries())
      expect(text.trim().length, String(i)).toBeGreaterThan(40);
    await page.getByRole('button', { name: 'Nullstill' }).press('Enter');
    await expect.poll(() => page.textContent('.filter [role=status]')).toBe(whole);
    await expect.poll(() => cards.count()).toBe(open);
    expect(await page.locator('#guider .card').count()).toBe(CARDS);
    await page.goto(`${server.url}/verktoy/?type=prosessuelle`);
    await page.getByRole('button', { name: 'Vis flere' }).press('Enter');
    await expect.poll(() => cards.count()).toBeGreaterThan(60);
    await page.route('**/liste.json', (route) => route.abort());
    await page.goto(`${server.url}/eksempler/?grundighet=omtale&tema=x`);
    await page.locator('#eksempelliste').waitFor();
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});
