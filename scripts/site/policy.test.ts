import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { rulesOf } from '../../src/delivery/built-site.ts';
import { onePerKind } from './access/sample.ts';
import { builtPages, DIST } from './built.ts';
import { ask } from './http-client.ts';
import { observatoryScore } from './observatory.ts';
import { openRealSite } from './real-site.ts';
import { startServer } from './servers.ts';
import { watch } from './watch.ts';

/** The built site in a real browser, behind a real server that sends the real security headers. */

const pages = builtPages();
const { browser, url, root } = await openRealSite();
const context = (): Promise<BrowserContext> => browser.newContext();

test('søket lever under regelen, og lagrer ingenting', async () => {
  const page = await (await context()).newPage();
  const seen = await watch(page, url);
  await page.goto(`${url}/sok/?q=nettverk`);
  await page.waitForSelector('ol#treff > li a[href]');
  expect(seen).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.context().close();
});

test('regelen stopper faktisk et innskutt skript', async () => {
  const page = await (await context()).newPage();
  const seen = await watch(page, url);
  await page.goto(`${url}/`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.innskutt = true';
    document.body.append(script);
  });
  expect(await page.evaluate(() => 'innskutt' in window)).toBe(false);
  await expect.poll(() => seen.join()).toContain('script-src');
  await page.context().close();
});

const hostile = [
  '<vk-fuzz>',
  '"><vk-fuzz x="',
  "'><vk-fuzz x='",
  '</script><vk-fuzz>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '&lt;vk-fuzz&gt;',
  'javascript:alert(1)',
  '{{7*7}}',
  '${alert(1)}',
  '__proto__',
  'constructor',
  'toString',
  '%',
  '%E0%A4%A',
  '\u0000',
  '\uD800',
  '\u202E',
  'a'.repeat(5000),
  '../../etc/passwd',
  '//ond.example',
  '-1',
  '1e309',
  'NaN',
  '[]',
  '(((((',
  '*',
  '\\',
  '"',
  '😀',
  '<mark><vk-fuzz></mark>',
  '[object Object]',
  ',,,,',
  ' ',
];

/** Names that the pages' own forms and scripts use, and some that only an attacker would. */
const names = [
  ...new Set([
    'q',
    'id',
    '__proto__',
    'lang',
    ...pages.flatMap((p) =>
      [...p.html.matchAll(/<(?:input|select|textarea)[^>]*\sname="([^"]+)"/g)].map(
        (m) => m[1] ?? '',
      ),
    ),
  ]),
];
const kinds = onePerKind(pages.filter((p) => p.path !== '/404.html'));

/**
 * Each round gives every name another string, so that few loads try many pairs. The search tries
 * all of them.
 */
const rounds = (path: string): number => (path === '/sok/' ? hostile.length : 8);

test('fiendtlig tekst i adressen blir aldri HTML, kjøres aldri og gir ingen feil', async () => {
  const shared = await context();
  const queue = kinds
    .flatMap((path) => Array.from({ length: rounds(path) }, (_, round) => [path, round] as const))
    .values();
  const faults: string[] = [];
  await Promise.all(
    Array.from({ length: 3 }, async () => {
      const page = await shared.newPage();
      const seen = await watch(page, url);
      for (const [path, round] of queue) {
        const text = (i: number): string =>
          hostile[(round + i * rounds(path)) % hostile.length] ?? '';
        const encode = (value: string): string =>
          value === '%' || value.startsWith('%E0')
            ? value
            : encodeURIComponent(value.isWellFormed() ? value : '\uFFFD');
        // Twice the same name, as an attacker would.
        const query = names
          .map(
            (name, i) =>
              `${name}=${encode(text(i))}${text(i).length < 100 ? `&${name}=${encode(text(i + 1)).slice(0, 200)}` : ''}`,
          )
          .join('&')
          .slice(0, 7000);
        await page.goto(`${url}${path}?${query}#${encode(text(1)).slice(0, 200)}`, {
          waitUntil: 'load',
        });
        await page.waitForTimeout(path === '/sok/' ? 180 : 20);
        const found = await page.evaluate(() => ({
          parsed: document.querySelectorAll('vk-fuzz, [onerror], [onload], img[src="x"]').length,
          scripts: [...document.querySelectorAll('a[href^="javascript:" i]')].length,
          away: location.origin,
          polluted: Object.keys(Object.prototype).length,
        }));
        const where = `${path} runde ${round}: ${text(0).slice(0, 30)}`;
        if (found.parsed || found.scripts || found.polluted || found.away !== url)
          faults.push(`${where}: ${JSON.stringify(found)}`);
        faults.push(...seen.splice(0).map((fault) => `${where}: ${fault}`));
      }
    }),
  );
  await shared.close();
  expect(faults).toEqual([]);
}, 180_000);

test('det som skrives i søkefeltet, blir aldri HTML', async () => {
  const page = await (await context()).newPage();
  const seen = await watch(page, url);
  await page.goto(`${url}/sok/`);
  for (const text of hostile.filter((t) => t.length < 1000)) {
    await page.fill('#q', text);
    // Drawn when the title has it; a title has no NUL.
    await page.waitForFunction(() => {
      const written = document.querySelector<HTMLInputElement>('#q')?.value ?? '';
      return document.title.startsWith(written.replaceAll('\u0000', '').trim());
    });
    expect([text, await page.locator('vk-fuzz, [onerror], [onload]').count()]).toEqual([text, 0]);
  }
  expect(seen).toEqual([]);
  await page.context().close();
});

test('HTTP Observatory: minst 120 poeng på alle sidetyper', async () => {
  const own = await startServer('nginx-tls.conf', root, rulesOf(DIST, []));
  try {
    const redirect = await ask({ port: own.redirectPort, path: '/' });
    for (const { path, html } of pages.filter((p) => p.path !== '/404.html')) {
      const answer = await ask({ port: own.port, path, tls: true });
      const headers = Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
      );
      const { total, rows } = observatoryScore({
        headers,
        html,
        redirectsToHttps: String(redirect.headers.location).startsWith('https://'),
      });
      expect([path, total >= 120, rows.filter((r) => r.points < 0)]).toEqual([path, true, []]);
    }
  } finally {
    await own.stop();
  }
});

test('mangler søkeindeksen, sier siden det med ord, og resten virker', async () => {
  const [here, away] = [join(root, 'sokeindeks'), join(root, 'borte')];
  renameSync(here, away);
  const page = await (await context()).newPage();
  await page.goto(`${url}/sok/?q=nettverk`);
  await page.waitForFunction(() =>
    /kunne ikke lastes|ikke tilgjengelig|virker ikke/i.test(document.body.innerText),
  );
  expect(await page.locator('header a[href="/verktoy/"]').count()).toBe(1);
  await page.context().close();
  renameSync(away, here);
});

test('er en av søkets filer avkuttet eller full av støy, står alle treffene der, eller en setning, aldri færre', async () => {
  const folder = join(root, 'sokeindeks');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile() && !/\.(br|gz)$/.test(file));
  // All parts of the index and the two shared lists; of the 300 page texts, those a search for the
  // word fetches first.
  const damaged = [
    files.filter((file) => !file.includes('tekster')),
    [files.filter((file) => file.includes('tekster'))],
  ].flat();
  const told = 'ikke lastet helt';
  const hitsOf = (page: Page): Promise<string> =>
    page.$$eval('#sokestatus, ol#treff > li > a', (all) =>
      all.map((one) => one.textContent + (one.getAttribute('href') ?? '')).join(),
    );
  const unharmed = await (await context()).newPage();
  await unharmed.goto(`${url}/sok/?q=nettverk`);
  await unharmed.waitForSelector('ol#treff > li a[href]');
  const complete = await hitsOf(unharmed);
  await unharmed.context().close();
  for (const part of damaged) {
    const group = [part].flat();
    const whole = group.map((file) => readFileSync(file));
    for (const spoil of [
      (data: Buffer) => data.subarray(0, data.length >> 1),
      (data: Buffer) => Buffer.from(data.map((byte, i) => (i % 7 === 3 ? byte ^ 0x5a : byte))),
    ]) {
      group.forEach((file, i) => {
        writeFileSync(file, spoil(whole[i] ?? Buffer.alloc(0)));
        for (const ending of ['br', 'gz']) rmSync(`${file}.${ending}`, { force: true });
      });
      const page = await (await context()).newPage();
      await page.goto(`${url}/sok/?q=nettverk`);
      await page.waitForFunction(
        (sentence) =>
          document.querySelector('ol#treff > li a[href]') ??
          document.body.innerText.includes(sentence),
        told,
        { timeout: 10_000 },
      );
      const seen = await hitsOf(page);
      expect(
        [group[0]?.slice(root.length), seen.includes(told) || seen],
        'alle treffene, eller setningen',
      ).toEqual([group[0]?.slice(root.length), seen.includes(told) || complete]);
      await page.context().close();
    }
    group.forEach((file, i) => writeFileSync(file, whole[i] ?? ''));
  }
}, 180_000);

test('uten JavaScript kan en guide leses, og søkesiden sier hvor alt finnes', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const page = await still.newPage();
  await page.goto(`${url}/verktoy/laeringsarena/`);
  expect(await page.textContent('h1')).toBe('Læringsarena');
  expect(await page.locator('.how li').count()).toBeGreaterThan(3);
  await page.goto(`${url}/sok/?q=nettverk`);
  expect(await page.innerText('main')).toContain('alle verktøy');
  await still.close();
});
