import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SearchDocument } from '../index/documents.ts';
import { buildSearchIndex } from '../index/index-build.ts';
import type { openAhead, searchFor } from './open.ts';

const document = (title: string, text: string): SearchDocument => ({
  url: `/${title}/`,
  type: 'guide',
  title,
  language: 'nb',
  names: [],
  plain: [],
  summary: [],
  asked: [],
  askedBelow: [],
  facts: [],
  text,
});
const synonyms = { same: [], plain: [], pages: [], real: [] };
const { files, manifest } = buildSearchIndex(
  [document('nettverk', 'Et møte.'), document('fagdag', 'Et nettverk av møter.')],
  synonyms,
);

/** What the server gives for a file, or undefined for 404. */
type Fault = (whole: Uint8Array) => Uint8Array | undefined;
let spoiled: { files: RegExp; fault: Fault; left: number } | undefined;
let search: typeof searchFor;
let ahead: typeof openAhead;

beforeEach(async () => {
  spoiled = undefined;
  vi.stubGlobal('fetch', (path: string) => {
    const whole = files.get(path);
    const spoils = spoiled && spoiled.left > 0 && spoiled.files.test(path) ? spoiled : undefined;
    if (spoils) spoils.left -= 1;
    const body = whole && (spoils ? spoils.fault(whole) : whole);
    return Promise.resolve(
      body ? new Response(Buffer.from(body)) : new Response('', { status: 404 }),
    );
  });
  vi.resetModules();
  ({ searchFor: search, openAhead: ahead } = await import('./open.ts'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});
const hits = async (): Promise<string[]> =>
  (await search('nettverk', manifest)).answer.hits.map(({ page }) => page.url);

const faults: Record<string, Fault> = {
  borte: () => undefined,
  kuttet: (whole) => whole.subarray(0, whole.length >> 1),
  ødelagt: (whole) => whole.map((byte, i) => (i % 7 === 3 ? byte ^ 1 : byte)),
};
const cases = Object.entries(faults).flatMap(([name, fault]) =>
  [/noekler/, /katalog/].map((which) => [which, name, fault] as const),
);

test.each(cases)(
  'er %s %s, hentes den på nytt, og alle treffene er der',
  async (which, _n, fault) => {
    spoiled = { files: which, fault, left: 1 };
    expect(await hits()).toEqual(['/nettverk/', '/fagdag/']);
  },
);

test.each(cases)(
  'er %s alltid %s, blir det en feil, og neste søk er helt når filen er det',
  async (which, _n, fault) => {
    spoiled = { files: which, fault, left: Infinity };
    await expect(hits()).rejects.toThrow();
    spoiled = undefined;
    expect(await hits()).toEqual(['/nettverk/', '/fagdag/']);
  },
);

test('det som åpnes på forhånd, er det søket bruker', async () => {
  const opened = await ahead(manifest);
  expect((await search('nettverk', manifest)).open).toBe(opened);
});

test('kommer ikke filene på forhånd, er det første søket helt når de er det', async () => {
  spoiled = { files: /katalog/, fault: () => undefined, left: Infinity };
  await expect(ahead(manifest)).rejects.toThrow();
  spoiled = undefined;
  expect(await hits()).toEqual(['/nettverk/', '/fagdag/']);
});
