import { collectionNames } from '../../src/schemas/collections.ts';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, BrowserContext } from 'playwright-core';
import { allFieldsOf } from '../../src/schemas/walk.ts';
import { site } from '../../src/site/settings.ts';
import { all, parseMarkdown, plain } from '../../src/content/markdown.ts';
import { addressFault } from '../../src/checks/addresses.ts';
import { openWorkshop } from '../../src/delivery/swap.ts';
import { openBrowser } from '../browser.ts';
import { builtPages, DIST } from './built.ts';
import { fitting, writeHostileContent, type Placed } from './hostile-content.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

/**
 * Everything hostile that passes the check, built once into real pages and opened in a browser that
 * is not given our policy: nothing runs, nobody else is asked, and no page holds an element or an
 * attribute that the real site does not.
 */

// In the project: Astro builds what is to lie elsewhere in one common folder, and two would collide.
const scratch = openWorkshop('.');
const dist = join(scratch, 'dist');
let placed: Placed = new Map();
let browser: Browser | undefined;
const servers: StaticServer[] = [];

beforeAll(async () => {
  placed = writeHostileContent(join(scratch, 'innhold'));
  const built = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
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
  browser = await openBrowser();
  // The scripts are the same on every page, and kept.
  const kept = { 'cache-control': 'max-age=600' };
  servers.push(await serveFolder(dist, kept), await serveFolder(DIST, kept));
}, 300_000);
afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.close();
  rmSync(scratch, { recursive: true, force: true });
});

interface Seen {
  /** `a[href]`, `p`: each element, and each attribute of it. */
  shapes: Set<string>;
  faults: string[];
}

/** Gathered in the page, by the browser's own reading of it. */
function look(frame: Window): { shapes: string[]; faults: string[] } {
  const shapes = new Set<string>();
  const faults: string[] = [...(frame as unknown as { ran: string[] }).ran];
  const visit = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      shapes.add(element.localName);
      for (const { name } of element.attributes) shapes.add(`${element.localName}[${name}]`);
      if (element.localName === 'template') visit((element as HTMLTemplateElement).content);
      const href = element.localName === 'a' ? element.getAttribute('href') : null;
      const url = href === null ? undefined : new URL(href, location.origin);
      // 112 and 116117 may be called from any text (src/checks/addresses.ts).
      const other = url?.protocol === 'mailto:' || /^tel:1(?:1\d|16\d{3})$/.test(url?.href ?? '');
      if (url && url.origin !== location.origin && !other)
        if (url.protocol !== 'https:' || url.username) faults.push(`lenke: ${url.href}`);
      if (element.localName === 'script' && element.getAttribute('type') === 'application/ld+json')
        JSON.parse(element.textContent);
    }
  };
  visit(frame.document);
  if (frame.location.origin !== location.origin) faults.push('førte bort');
  return { shapes: [...shapes], faults };
}

async function openContext(origin: string, faults: string[]): Promise<BrowserContext> {
  if (!browser) throw new Error('nettleseren er ikke åpen');
  const context = await browser.newContext();
  await context.addInitScript(() => {
    const ran: string[] = [];
    Object.assign(window, { ran });
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      Object.assign(window, { [name]: () => ran.push(name) });
    Object.defineProperty(window, 'msgbox', { value: () => ran.push('msgbox') });
  });
  // Asked of nobody: `.example` is no place. Heard, and not stopped: stopping costs half the time.
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') faults.push(`spurte ${request.url()}`);
  });
  return context;
}

/** How many pages stand open at once. */
const FRAMES = 8;

/**
 * Opens pages and gathers what they hold: in frames that are not drawn, which is a real visit
 * without the time for layout; those with a question (`?`) one by one, for what their scripts draw.
 */
async function visit(server: StaticServer, paths: readonly string[]): Promise<Seen> {
  const seen: Seen = { shapes: new Set(), faults: [] };
  const context = await openContext(server.url, seen.faults);
  await context.addInitScript(`window.look = ${look.toString()}`);
  const take = (path: string, found: { shapes: string[]; faults: string[] }): void => {
    for (const shape of found.shapes) seen.shapes.add(shape);
    seen.faults.push(...found.faults.map((fault) => `${path}: ${fault}`));
  };
  const page = await context.newPage();
  page.on('pageerror', (error) => seen.faults.push(`${page.url()}: ${error.message}`));
  await page.goto(`${server.url}/robots.txt`);
  const found = await page.evaluate(
    async ({ queue, frames }) => {
      const all: [string, ReturnType<typeof look>][] = [];
      const next = queue.values();
      await Promise.all(
        Array.from({ length: frames }, async () => {
          for (const path of next) {
            const frame = document.createElement('iframe');
            frame.hidden = true;
            frame.src = path;
            const loaded = new Promise((done) => {
              frame.onload = done;
            });
            document.body.append(frame);
            await loaded;
            const inner = frame.contentWindow;
            if (inner) all.push([path, (window as unknown as { look: typeof look }).look(inner)]);
            frame.remove();
          }
        }),
      );
      return all;
    },
    { queue: paths.filter((path) => !path.includes('?')), frames: FRAMES },
  );
  for (const [path, what] of found) take(path, what);
  for (const path of paths.filter((p) => p.includes('?'))) {
    await page.goto(server.url + path, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    take(
      path,
      await page.evaluate(() => (window as unknown as { look: typeof look }).look(window)),
    );
  }
  await context.close();
  return seen;
}

/**
 * What long lists have and today's do not: the form for their filter, the way from page to page,
 * and the kinds of an office's second page.
 */
const longLists = [
  'form[data-source]',
  'nav[data-pager]',
  'nav[hidden]',
  'section[aria-label]',
  'section[data-number]',
  'template',
  'template[data-group-form]',
];

/** What any author may write (`*skrå*`, `**halvfet**`), whether today's authors do or not. */
const emphasis = new Set(['em', 'strong']);

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${name.replace(/index\.html$/, '')}`)
    .sort();
const realPages = new Set(builtPages().map((page) => page.path));
/** What the scripts draw: search, comparison and chooser. */
const drawn = (one: string, two: string, words: readonly string[]): string[] => [
  ...words.map((word) => `/sok/?q=${encodeURIComponent(word)}`),
  `/sammenlign/?verktoy=${one}&verktoy=${two}`,
  `/verktoy/?formaal=dele-erfaring`,
];

test('hver tekst står i hvert felt den får plass i', () => {
  for (const collection of collectionNames) {
    // Only five kinds exist: their fields take turns.
    if (collection === 'kategorier') continue;
    for (const field of allFieldsOf(collection).flatMap((f) => [f, ...(f.item ? [f.item] : [])])) {
      const wanted = fitting(field);
      if (!wanted.length) continue;
      expect([field.path, placed.get(`${collection} ${field.path}`)?.size]).toEqual([
        field.path,
        wanted.length,
      ]);
    }
  }
});

test('ingenting kjøres, ingen andre blir spurt, og ingen side har et fremmed element', async () => {
  const [hostile, real] = servers;
  if (!hostile || !real) throw new Error('tjeneren er ikke startet');
  const shared = pagesIn(dist).filter((path) => realPages.has(path) && path.split('/').length < 4);
  // Of a first week only the name of the office differs: a tenth is enough.
  const own = pagesIn(dist).filter(
    (path) => !realPages.has(path) && !/^\/ny\/.*[1-9]\/$/.test(path),
  );
  const asked = drawn('fiendtlig-0', 'fiendtlig-1', [
    'alert',
    'script',
    'onerror',
    'javascript',
    'evil',
  ]);
  const found = await visit(hostile, [...own, ...shared, ...asked]);
  expect(own.length).toBeGreaterThan(500);
  expect(found.faults).toEqual([]);
  const known = await visit(real, [
    ...pagesIn(DIST),
    ...drawn('fagdag', 'laeringsarena', ['nettverk', 'møte']),
  ]);
  const foreign = [...found.shapes].filter((s) => !known.shapes.has(s) && !emphasis.has(s));
  expect(foreign.sort()).toEqual(longLists);
}, 300_000);

test('tvillingene i Markdown har ingen HTML og ingen utrygge lenker i det som kommer fra felt', () => {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!/\.md$|llms\.txt$/.test(name)) continue;
    const text = readFileSync(join(dist, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const tree = parseMarkdown(text);
    expect([name, all(tree, 'html').length, all(tree, 'image').length]).toEqual([name, 0, 0]);
    for (const node of [...all(tree, 'link'), ...all(tree, 'definition')]) {
      // An address that is written out is a link to whoever reads it so, and shows where it leads.
      const shown = node.type === 'link' && node.url.endsWith(plain([node]));
      const url = node.url.replace(site.url, '');
      expect([name, url, shown || !addressFault(url)]).toEqual([name, url, true]);
    }
  }
});

test('RSS er hel, og ingen celle i CSV er en formel', async () => {
  const [hostile] = servers;
  const page = await browser?.newPage();
  await page?.goto(`${hostile?.url ?? ''}/`);
  const names = await page?.evaluate(async () => {
    const text = await (await fetch('/rss.xml')).text();
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    return [...new Set([...feed.querySelectorAll('*')].map((element) => element.nodeName))].sort();
  });
  await page?.close();
  expect(names).toEqual(
    'atom:link channel description guid item language lastBuildDate link pubDate rss title'
      .split(' ')
      .sort(),
  );
  for (const name of readdirSync(join(dist, 'api')).filter((n) => n.endsWith('.csv')))
    for (const [, cell = ''] of readFileSync(join(dist, 'api', name), 'utf8').matchAll(
      /(?:^|,|\n)("(?:[^"]|"")*"|[^",\r\n]*)/g,
    ))
      expect(cell.replace(/^"/, ''), name).not.toMatch(/^[=+@]|^-\D/);
});
