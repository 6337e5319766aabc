import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { loadToolbox } from '../../../load/toolbox.ts';
import { exportCatalogue } from '../dcat.ts';
import { exportSkos } from '../skos.ts';
import { asJsonLd, asTurtle, said, type Thing } from './graph.ts';

/** Data others can trust: held against the Norwegian rules, by readers that are not ours. */

const decided = {
  url: 'https://eksempel.no',
  name: 'Verktøykassa',
  tagline: 'Korte veiledninger',
  publisher: 'Husbanken',
  organisation: '942114184',
  contactEmail: 'post@eksempel.no',
  contentLicence: 'CC BY 4.0',
};
const toolbox = loadToolbox();
const skos = (settings = decided): Thing[] => exportSkos(toolbox, settings.url, settings);
const read = (turtle: string): Store => new Store(new Parser().parse(turtle));
const rules = read(readFileSync(new URL('norwegian-rules.ttl', import.meta.url), 'utf8'));

/** What the rules find: the property and the thing. */
async function faults(things: readonly Thing[]): Promise<string[]> {
  const report = await new Validator(rules).validate(read(asTurtle(things)));
  return report.results.map(
    ({ path, focusNode }) => `${focusNode?.value ?? ''} ${JSON.stringify(path)}`,
  );
}

/** The same facts, whoever wrote them: in the order W3C gives them. */
const canonical = (input: object | string, from?: 'application/n-quads'): Promise<string> =>
  // N-Quads are text, which the types do not know of.
  jsonld.canonize(input as object, {
    algorithm: 'URDNA2015',
    format: 'application/n-quads',
    ...(from && { inputFormat: from }),
    documentLoader: (url) => Promise.reject(new Error(`spør ${url}`)),
  });

const nQuads = (store: Store): string => {
  const term = (t: {
    termType: string;
    value: string;
    language?: string;
    datatype?: { value: string };
  }) =>
    t.termType === 'NamedNode'
      ? `<${t.value}>`
      : `${JSON.stringify(t.value)}${t.language ? `@${t.language}` : `^^<${t.datatype?.value ?? ''}>`}`;
  return [...store]
    .map((q) => `${term(q.subject)} ${term(q.predicate)} ${term(q.object)} .\n`)
    .join('');
};

test('begrepene følger SKOS-AP-NO-Begrep når utgiver og mottaker er bestemt', async () => {
  expect(await faults(skos())).toEqual([]);
});

test('katalogen følger DCAT-AP-NO når utgiver, mottaker og lisens er bestemt', async () => {
  expect(await faults(exportCatalogue(decided))).toEqual([]);
});

test('det som ikke er bestemt, blir ikke funnet på', async () => {
  const open = { ...decided, publisher: '', organisation: '', contactEmail: '' };
  const found = await faults(skos(open));
  expect(found).toHaveLength(2 * (toolbox.begreper.length + 1));
  for (const fault of found) expect(fault).toMatch(/publisher|contactPoint/);
});

describe('reglene finner', () => {
  const change = (of: Partial<Thing>): Thing[] =>
    skos().map((thing) => (thing['@type'] === 'skos:Concept' ? { ...thing, ...of } : thing));
  test.each([
    ['et ord uten nynorsk', { prefLabel: [said('Ord', 'nb')] }],
    ['to navn på bokmål', { prefLabel: [said('A', 'nb'), said('B', 'nb'), said('C', 'nn')] }],
    ['et ord uten forklaring', { definition: [] }],
    ['et ord uten utgiver', { publisher: [] }],
    ['en utgiver ingen sier hvem er', { publisher: 'https://eksempel.no/ukjent' }],
    ['et ord uten adresse', { identifier: [] }],
    ['et slektskap til noe som ikke finnes', { related: 'https://eksempel.no/begreper/#borte' }],
  ])('%s', async (_name, of) => {
    expect((await faults(change(of))).length).toBeGreaterThan(toolbox.begreper.length - 1);
  });
});

test.each([
  ['begrepene', skos()],
  ['katalogen', exportCatalogue(decided)],
])('Turtle og JSON-LD sier det samme: %s', async (_name, things) => {
  const turtle = await canonical(nQuads(read(asTurtle(things))), 'application/n-quads');
  expect(turtle.length).toBeGreaterThan(1000);
  expect(turtle).toBe(await canonical(asJsonLd(things)));
});

test('vrange tegn i tekst og adresser blir stående i Turtle', () => {
  const text = '"Sitat"\\ \n\t <b>\u0001 æ 😀 \\u0041';
  const hostile: Thing = {
    '@id': 'https://eksempel.no/a b<>"\\',
    '@type': 'skos:Concept',
    prefLabel: said(text, 'nb'),
    related: 'https://eksempel.no/`{}|^> . <x> a <y',
  };
  const store = read(asTurtle([hostile]));
  expect(store.size).toBe(3);
  expect([...store].map((q) => q.object.value)).toContain(text);
  expect([...store].map((q) => q.subject.value)).toContain('https://eksempel.no/a%20b%3C%3E%22%5C');
});

test('hver fil i katalogen er en vi gir ut', () => {
  const files = exportCatalogue(decided).flatMap(({ downloadURL }) => downloadURL ?? []);
  expect(files).toHaveLength(new Set(files).size);
  expect(files).toContain('https://eksempel.no/api/verktoy.csv');
  expect(files).toContain('https://eksempel.no/api/begreper.ttl');
});

test('en lisens EU har navn på, får det; en annen står som den er', () => {
  const licences = (contentLicence: string): unknown[] => [
    ...new Set(exportCatalogue({ ...decided, contentLicence }).flatMap((t) => t.license ?? [])),
  ];
  const at = 'http://publications.europa.eu/resource/authority/licence';
  expect(licences('CC BY 4.0')).toEqual([`${at}/CC_BY_4_0`]);
  expect(licences('NLOD 2.0')).toEqual([`${at}/NLOD_2_0`]);
  expect(licences('https://eksempel.no/lisens')).toEqual(['https://eksempel.no/lisens']);
  expect(licences('Etter avtale')).toEqual([]);
});
