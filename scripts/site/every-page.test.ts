import { beforeAll, expect, test } from 'vitest';
import { keyOf, remember, remembered } from './access/remembered.ts';
import { builtPages } from './built.ts';
import { ENGINE_SWITCHES, matters, noFaults, visitPages } from './every-page.ts';
import { openRealSite } from './real-site.ts';

/**
 * Everything that is asked of every page in a browser, in one visit to each. A page that has not
 * changed since it was found without faults is not visited again; a fresh clone visits all.
 */

const { browser, url } = await openRealSite(ENGINE_SWITCHES);
const found = noFaults();

beforeAll(
  async () => {
    const keys = new Map(builtPages().map(({ path, html }) => [path, keyOf(html)]));
    const known = process.env.ACCESS_FULL === '1' ? new Set<string>() : remembered();
    const clean = new Set([...keys.values()].filter((key) => known.has(key)));
    const queue = [...keys].flatMap(([path, key]) => (clean.has(key) ? [] : [path]));
    console.log(`  hver side: ${queue.length} av ${keys.size} sider er nye eller endret`);
    let done = 0;
    await visitPages(browser, url, queue, (path, faults) => {
      for (const matter of matters)
        found[matter].push(...faults[matter].map((fault) => `${path}: ${fault}`));
      if (matters.every((matter) => faults[matter].length === 0)) clean.add(keys.get(path) ?? '');
      done += 1;
      if (done % 40 === 0) console.log(`  hver side: ${done} av ${queue.length}`);
    });
    remember(clean);
  },
  process.env.ACCESS_FULL === '1' ? 1_800_000 : 1_500_000,
);

test('ingen feil i noen av motorene, på noen side, ved 320 og 1280, lyst og mørkt', () =>
  expect(found.engines).toEqual([]));

test('ombrekking og mål på hver side ved 320 piksler: ingenting stikker ut, og alle mål er minst 24 piksler', () =>
  expect(found.reflow).toEqual([]));

test('hver side: ingen brudd på sikkerhetsregelen, ingen feil, og ingen andre blir spurt', () =>
  expect(found.policy).toEqual([]));

test('ingen side lagrer noe på enheten uten å være bedt om det', () =>
  expect(found.stored).toEqual([]));

test('hvert kort får plass på to A4-sider', () => expect(found.paper).toEqual([]));
