import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../src/delivery/built-site.ts';
import { headersFile } from '../../src/delivery/headers-file.ts';
import { THOUSANDS } from '../../src/language/thousands.ts';
import { builtPages, DIST } from './built.ts';

const pages = builtPages();
/** Bytes as they are sent: of the packed twin, or of the file where it is too small to have one. */
const packedSize = (file: string): number =>
  statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
const idsOf = (html: string): string[] =>
  [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? '');
/** Every place a link can lead to, by the address of its page. */
const places = new Map(pages.map(({ path, html }) => [path, new Set(idsOf(html))]));

/**
 * HTML + CSS + JS of a page, brotli, before search is opened. Stock Starlight: 44 KB
 * (plattform.md).
 */
const BUDGET = 22 * 1024;
/** JavaScript of a guide, brotli, what stands in the page with it. */
const SCRIPT_BUDGET = 3 * 1024;
/** What a page runs as it stands: no data, and no file. */
const INLINE = /<script(?![^>]*(?:\ssrc=|json))[^>]*>([\s\S]*?)<\/script>/g;

describe.each(pages.map((p) => [p.path, p] as const))('%s', (_path, page) => {
  const assets = [...page.html.matchAll(/(?:href|src)="(\/_astro\/[^"]+\.(?:css|js))"/g)].map((m) =>
    join(DIST, m[1] ?? ''),
  );

  test('er lett nok', () => {
    const bytes = [...new Set([page.file, ...assets])].reduce(
      (sum, file) => sum + packedSize(file),
      0,
    );
    // Collections for the printer hold all their cards; nobody meets them without asking.
    if (/^\/utskrift\/.+/.test(page.path)) return;
    const list =
      /^\/(verktoy|eksempler|kontor|begreper|prosjekter|status|sok|velg|sammenlign|bidra\/redaktoer|opplegg|plan)\/$/.test(
        page.path,
      );
    expect(bytes).toBeLessThan(list ? 2 * BUDGET : BUDGET);
    if (!/^\/verktoy\/./.test(page.path)) return;
    const inline = [...page.html.matchAll(INLINE)].map(([, text = '']) => text).join('\n');
    const scripts = [...new Set(assets)].filter((file) => file.endsWith('.js'));
    expect(
      scripts.reduce((sum, file) => sum + packedSize(file), brotliCompressSync(inline).length),
    ).toBeLessThan(SCRIPT_BUDGET);
  });

  test('har tittel, beskrivelse, språk, én h1 og ingen hopp i overskriftene', () => {
    const lang = /<html lang="(nb|nn)"/.exec(page.html)?.[1];
    expect(lang).toBeDefined();
    const locales = [...page.html.matchAll(/<meta property="og:locale" content="([^"]*)"/g)];
    expect(locales.map(([, locale]) => locale)).toEqual([`${lang}_NO`]);
    expect(page.html).toMatch(/<title>[^<]+ \| Verktøykassa<\/title>/);
    expect(page.html).toMatch(/<meta name="description" content="[^"]{10,}"/);
    const levels = [...page.html.matchAll(/<h([1-6])[ >]/g)].map((m) => Number(m[1]));
    expect(levels.filter((l) => l === 1)).toHaveLength(1);
    levels.forEach((level, i) =>
      expect(level - (levels[i - 1] ?? 0), `overskrift ${i}`).toBeLessThanOrEqual(1),
    );
  });

  test('har ingen lenke som ikke går noe sted', () => {
    for (const [, href = ''] of page.html.matchAll(/href="(\/[^"]*)"/g)) {
      const [path = '', hash = ''] = href.split('#');
      const clean = decodeURIComponent(path.split('?')[0] ?? '');
      const file = join(DIST, clean, clean.endsWith('/') ? 'index.html' : '');
      expect(existsSync(file), href).toBe(true);
      if (hash && clean.endsWith('/')) expect(places.get(clean)?.has(hash), href).toBe(true);
    }
    for (const [, hash = ''] of page.html.matchAll(/href="#([^"]+)"/g))
      expect(places.get(page.path)?.has(hash), hash).toBe(true);
  });

  test('har ingen dobbel id, ingen style-attributt og ingen forespørsel til andre', () => {
    const ids = idsOf(page.html);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(page.html).not.toMatch(/\sstyle="/);
    expect(page.html).not.toMatch(
      /<(?:script|img|link|iframe|source)[^>]+(?:src|href)="(?:https?:)?\/\/(?!verktoykassa\.example)/,
    );
  });

  test('har ingen engelske ord i rammen', () => {
    const text = page.html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
    expect(text).not.toMatch(
      /\b(Skip to|Search|Close|Back to top|On this page|Previous|Next page|Read more|Section titled|Edit page)\b/,
    );
    expect(page.html).not.toMatch(
      /aria-label="[^"]*\b(Search|Close|Main|Menu|Toggle|Table of contents)\b/,
    );
  });
});

test('sikkerhetsregelen får plass på en linje hos verter som hopper over mer enn 2000 tegn', () => {
  for (const line of headersFile(rulesOf(DIST, [])).split('\n'))
    expect(line.length).toBeLessThan(1900);
});

test('en guideside vokser ikke med antall guider: ingen side lister alle guidene i menyen', () => {
  const guide = pages.find((p) => p.path === '/verktoy/laeringsarena/');
  const links = [...(guide?.html ?? '').matchAll(/href="\/verktoy\/[a-z-]+\/"/g)];
  expect(links.length).toBeLessThan(25);
});

test('hver side kan deles: bilde, kanonisk adresse, og hver guide har sitt eget bilde', () => {
  for (const { path, html } of pages) {
    const picture =
      /<meta property="og:image" content="[^"]+(\/deling\/[^"]+\.png)"/.exec(html)?.[1] ?? '';
    expect(existsSync(join(DIST, picture)), `${path} ${picture}`).toBe(true);
    if (/^\/verktoy\/.+/.test(path)) expect(picture).toBe(`/deling/${path.split('/')[2]}.png`);
    expect(html).toMatch(/<link rel="canonical" href="https?:/);
  }
});

test('skriften er liten nok og har alle tegnene sidene bruker', () => {
  const font = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.woff2'));
  expect(font).toHaveLength(1);
  expect(readFileSync(join(DIST, '_astro', font[0] ?? '')).length).toBeLessThan(50 * 1024);
  // Signs that any system font has, and that stand alone.
  const known = new Set([
    ...Array.from(readFileSync('src/styles/fonts/tegn.txt', 'utf8')),
    '●',
    '→',
  ]);
  const used = new Set(
    pages.flatMap((p) =>
      Array.from(
        p.html
          .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
          .replace(/<[^>]+>/g, '')
          .replace(/&[a-z#0-9]+;/g, ''),
      ),
    ),
  );
  expect([...used].filter((c) => !known.has(c) && c.charCodeAt(0) > 31)).toEqual([]);
});

test('ingen tall kan brytes mellom tusenene', () => {
  const broken = pages.flatMap(({ path, html }) =>
    html
      .replace(/<(script|style|code|pre)\b[\s\S]*?<\/\1>/g, '|')
      .replace(/<[^>]+>/g, '|')
      .split('|')
      .filter((text) => text.search(THOUSANDS) !== -1)
      .map((text) => `${path}: ${text.trim()}`),
  );
  expect(broken).toEqual([]);
});

test('ingen lenke er vokst sammen med ordet før den', () => {
  const grown = pages.flatMap(({ path, html }) =>
    [
      ...html
        .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
        .matchAll(/[a-zæøå]<a\s[^>]*>[a-zæøå][^<]*/gi),
    ].map(([text]) => `${path}: ${text}`),
  );
  expect(grown).toEqual([]);
});

test('titlene er ulike', () => {
  const titles = pages.map((p) => /<title>([^<]+)/.exec(p.html)?.[1]);
  expect(titles.filter((t, i) => titles.indexOf(t) !== i)).toEqual([]);
});

test('JSON-filene har de samme guidene som sidene', () => {
  const { items } = JSON.parse(readFileSync(join(DIST, 'api/verktoy.json'), 'utf8')) as {
    items: { id: string; url: string }[];
  };
  expect(items.map((i) => i.url).sort()).toEqual(
    pages
      .map((p) => p.path)
      .filter((p) => /^\/verktoy\/.+/.test(p))
      .sort(),
  );
});

test('hvor mange verktøy en type har, er det samme på alle sidene', () => {
  const told = pages.flatMap(({ path, html }) => [
    ...[
      ...html.matchAll(
        /<a href="\/kategorier\/(\w+)\/"(?:(?!<\/a>)[\s\S])*?class="count"[^>]*>(\d+)/g,
      ),
      ...html.matchAll(/href="\/utskrift\/(\w+)\/"(?:(?!<\/li>)[\s\S])*?>(\d+) guider</g),
    ].map(([, kind = '', count = '']) => ({ path, kind, count })),
  ]);
  expect(new Set(told.map(({ path }) => path))).toContain('/utskrift/');
  for (const [kind, own] of Map.groupBy(told, (one) => one.kind))
    expect(new Set(own.map(({ count }) => count)).size, `${kind}: ${JSON.stringify(own)}`).toBe(1);
});

test('rolle og eier i tabellen over status står på målformen til siden, og datoen kan leses av', () => {
  const rows = pages
    .filter(({ path }) => path.startsWith('/status/'))
    .flatMap(({ html }) => selectAll('tbody tr:has(td[data-column="Målform"])', fromHtml(html)));
  const languages = rows.map((row) => select('th a', row)?.properties.lang);
  expect(new Set(languages)).toEqual(new Set(['nb', 'nn']));
  rows.forEach((row, i) => {
    for (const cell of selectAll('td:is([data-column="Av"], [data-column="Eier"])', row))
      expect(cell.properties.lang, toString(row)).toBe(languages[i]);
    for (const cell of selectAll('td[data-column="Gjennomgått"]', row))
      expect(select('time[datetime]', cell), toString(row)).toBeTruthy();
  });
});
