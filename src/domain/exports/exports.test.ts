import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser } from 'fast-xml-parser';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../checks/check.ts';
import { exampleText, file, goodFiles } from '../../checks/fixture.ts';
import { parseFrontmatter } from '../../content/frontmatter.ts';
import { buildToolbox } from '../../content/toolbox.ts';
import { loadToolbox } from '../../load/toolbox.ts';
import { fieldsOf } from '../../schemas/walk.ts';
import { csvSize, exportCodebook, exportCsv, tables } from './csv.ts';
import { exported, exportJson, exportSchema } from './json.ts';
import { asScript, learningResource } from './learning-resource.ts';
import { exportLlms } from './llms.ts';
import { exportMarkdown, markdownUrl } from './markdown.ts';
import { exportRss, MOST_ITEMS } from './rss.ts';
import { asJsonLd } from './rdf/graph.ts';
import { exportSkos } from './skos.ts';

/** The machine twins of the real content, held against independent readers. */
const toolbox = loadToolbox();
const siteUrl = 'https://eksempel.no';
const options = { siteUrl, name: 'Verktøykassa', tagline: 'Guider', licence: '' };

describe.each(exported)('%s.json', (name) => {
  const json = JSON.parse(JSON.stringify(exportJson(toolbox, name, options))) as {
    items: Record<string, unknown>[];
  };
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    exportSchema(name, siteUrl),
  );

  test('følger skjemaet som er publisert', () => {
    validate(json);
    expect(validate.errors).toBeNull();
    expect(json.items).toHaveLength(toolbox[name].length);
  });

  test('skjemaet sier fra om et felt for mye, et for lite og en gal type', () => {
    const changed = (change: Record<string, unknown>): boolean =>
      validate({ ...json, items: [{ id: 'x', url: '', ...json.items[0], ...change }] });
    if (!json.items.length) return;
    expect(changed({})).toBe(true);
    expect(changed({ title: undefined, ny: 1 })).toBe(false);
    expect(changed({ title: 3 })).toBe(false);
    const { title: _title, ...rest } = json.items[0] ?? {};
    expect(validate({ ...json, items: [rest] })).toBe(false);
  });

  test('skjemaet har feltenes mening, og ikke redaktørenes hjelp', () => {
    const text = JSON.stringify(exportSchema(name, siteUrl));
    const [first] = fieldsOf(name);
    expect(text).toContain(first?.help.description);
    expect(text).not.toMatch(/"(good|bad|why|ref|table|fact)":/);
  });
});

/** A reader of CSV that knows nothing of how ours is written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = text.startsWith('\uFEFF') ? 1 : 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') {
        cell += c;
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ';' || c === '\r') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (c === '\r') {
        rows.push([]);
        i++;
      }
    } else cell += c;
  }
  return rows.slice(0, -1);
}

const splitList = (text: string): string[] =>
  text ? (text.match(/(?:[^|\\]|\\.)+/g) ?? []).map((part) => part.replace(/\\(.)/g, '$1')) : [];

/** The data of one row again, by the codebook alone. */
function dataOf(
  header: string[],
  row: string[],
  book: Map<string, { how: string; values: string }>,
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const emptyInside: { name: string; group: string[] }[] = [];
  header.forEach((name, i) => {
    const text = row[i] ?? '';
    const { how = '', values = '' } = book.get(name) ?? {};
    const value =
      how === 'som JSON'
        ? ((text ? JSON.parse(text) : []) as unknown)
        : how
          ? splitList(text)
          : text === ''
            ? undefined
            : /^et (helt )?tall/.test(values)
              ? Number(text.replace(',', '.'))
              : values === 'true eller false'
                ? text === 'true'
                : text;
    if (value === undefined) return;
    const keys = name.split('.');
    const last = keys.pop() ?? '';
    // A list with nothing in it does not tell whether the group it stands in is there.
    if (keys.length && Array.isArray(value) && !value.length) {
      emptyInside.push({ name: last, group: keys });
      return;
    }
    let group = data;
    for (const key of keys) group = (group[key] ??= {}) as Record<string, unknown>;
    group[last] = value;
  });
  for (const { name, group } of emptyInside) {
    const inside = group.reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | undefined)?.[key],
      data,
    );
    if (inside) (inside as Record<string, unknown>)[name] = [];
  }
  return data;
}

describe.each(tables)('%s.csv', (table) => {
  const awkward =
    table === 'eksempler'
      ? buildToolbox(
          checkFiles(
            [
              ...goodFiles(),
              file(
                'eksempler',
                'rart',
                exampleText
                  .replace('Testeksempel', '"Sitat, komma: og \\"gåseøyne\\""')
                  .replace(
                    'office: vest',
                    'partners: ["A|B", "C\\\\D", "linje, komma"]\nperiod: { from: 2012 }',
                  ),
              ),
            ],
            [],
            '2026-11-20',
          ).entries,
        )
      : toolbox;

  test.each([
    ['innholdet', toolbox],
    ['vrangt innhold', awkward],
  ] as const)('tur og retur gir de samme dataene: %s', (_name, box) => {
    const [header = [], ...rows] = readCsv(exportCsv(box, table));
    const [, ...codes] = readCsv(exportCodebook(table));
    const book = new Map(
      codes.map(([name = '', , values = '', , , how = '']) => [name, { how, values }]),
    );
    expect(header).toEqual([...book.keys()]);
    expect(rows).toHaveLength(box[table].length);
    expect(csvSize(box, table)).toBe(Math.ceil(Buffer.byteLength(exportCsv(box, table)) / 1000));
    const items = rows.map((row) => dataOf(header, row, book));
    box[table].forEach((item, i) => {
      const { id, url, ...data } = items[i] ?? {};
      expect({ id, url: url ?? '' }).toEqual({ id: item.id, url: item.url });
      expect(data).toEqual(JSON.parse(JSON.stringify(item.data)));
    });
  });

  test('kodeboka forklarer hver kolonne', () => {
    const [, ...codes] = readCsv(exportCodebook(table));
    for (const [name, says] of codes) expect(says, name).toMatch(/^\p{L}.{4,}/u);
    for (const field of fieldsOf(table))
      expect(
        codes.some(([name = '']) => name === field.name || name.startsWith(`${field.name}.`)),
        field.name,
      ).toBe(true);
  });
});

describe('Markdown', () => {
  test.each([...toolbox.verktoy, ...toolbox.eksempler].map((item) => [item.url, item] as const))(
    '%s står på egne bein',
    (_url, item) => {
      const text = exportMarkdown(item, toolbox, siteUrl);
      const parsed = parseFrontmatter(text);
      if ('fault' in parsed) throw new Error(parsed.fault);
      const { id, url, ...data } = parsed.data;
      expect([id, url]).toEqual([item.id, siteUrl + item.url]);
      expect(data).toEqual(JSON.parse(JSON.stringify(item.data)));
      for (const [, label = ''] of parsed.body.matchAll(/\[\^([^\]]+)\](?!:)/g))
        expect(parsed.body).toContain(`\n[^${label}]: `);
      expect(parsed.body).not.toMatch(/\]\(\//);
    },
  );

  test('adressen', () => expect(markdownUrl('/verktoy/fagdag/')).toBe('/verktoy/fagdag.md'));
});

describe('SKOS', () => {
  test('hvert ord er et begrep med navn på begge målformer, og forklaring', async () => {
    const skos = exportSkos(toolbox, siteUrl, {
      publisher: '',
      organisation: '',
      contactEmail: '',
    });
    const triples = (await jsonld.toRDF(asJsonLd(skos))) as {
      predicate: { value: string };
      object: { value: string; language?: string };
    }[];
    const of = (name: string) => triples.filter((t) => t.predicate.value.endsWith(`#${name}`));
    expect(of('prefLabel')).toHaveLength(2 * (toolbox.begreper.length + 1));
    expect(of('definition')).toHaveLength(toolbox.begreper.length);
    expect(of('altLabel')).toHaveLength(
      toolbox.begreper.reduce((sum, t) => sum + new Set(t.data.aliases).size, 0),
    );
    const known = new Set(toolbox.begreper.map((t) => `${siteUrl}/begreper/#${t.id}`));
    for (const { object } of of('related')) expect(known).toContain(object.value);
    expect(of('prefLabel').map(({ object }) => `${object.value}@${object.language ?? ''}`)).toEqual(
      expect.arrayContaining(['Frukostmøte@nn', 'Frokostmøte@nb', 'Silo@nb', 'Silo@nn']),
    );
  });
});

describe('LearningResource', () => {
  const [guide] = toolbox.verktoy;
  test('har det en portal trenger', () => {
    expect(learningResource(guide!, options)).toMatchObject({
      '@type': 'LearningResource',
      '@id': siteUrl + guide!.url,
      name: guide!.data.title,
      inLanguage: guide!.language,
      timeRequired: expect.stringMatching(/^PT\d+M$/) as string,
    });
    expect(learningResource(toolbox.eksempler[0]!, options)).not.toHaveProperty('teaches');
    expect(learningResource(guide!, options)).not.toHaveProperty('license');
    expect(learningResource(guide!, { ...options, licence: 'CC BY 4.0' })).toHaveProperty(
      'license',
      'CC BY 4.0',
    );
  });

  test('ingenting kan avslutte elementet', () => {
    expect(asScript({ a: '</script><!--' })).not.toContain('<');
    expect(JSON.parse(asScript({ a: '</script>' }))).toEqual({ a: '</script>' });
  });
});

describe('RSS', () => {
  const feedOf = async (changed?: string) => {
    const text = await exportRss(toolbox, {
      ...options,
      tagline: 'Guider & råd <her>',
      changesOf: (path) =>
        path === changed ? [{ date: '2030-01-02', kind: 'changed', parts: ['## Når'] }] : [],
    });
    const { rss } = new XMLParser({ ignoreAttributes: false }).parse(text) as {
      rss: { channel: Record<string, unknown> & { item: Record<string, unknown>[] } };
    };
    return rss.channel;
  };
  test('har det en leser trenger (at den er hel XML, prøver nettleseren i machines.test.ts)', async () => {
    const feed = await feedOf();
    expect(feed).toMatchObject({
      title: 'Verktøykassa',
      description: 'Guider & råd <her>',
      link: `${siteUrl}/`,
      language: 'no',
      'atom:link': { '@_href': `${siteUrl}/rss.xml`, '@_rel': 'self' },
    });
    expect(feed.item).toHaveLength(MOST_ITEMS);
    expect(Object.keys(feed.item[0]!).sort()).toEqual(
      ['title', 'link', 'guid', 'pubDate', 'description'].sort(),
    );
  });
  test('nyeste først, og endringen sies', async () => {
    const guide = toolbox.verktoy[3]!;
    const [first] = (await feedOf(guide.path)).item;
    expect(first).toMatchObject({
      title: guide.data.title,
      link: siteUrl + guide.url,
      guid: { '#text': `${siteUrl}${guide.url}#2030-01-02`, '@_isPermaLink': 'false' },
      pubDate: 'Wed, 02 Jan 2030 12:00:00 GMT',
      description: expect.stringMatching(/Endr[ea][rt]?[^<]*«Når»/) as string,
    });
  });
});

test('llms.txt peker på hver guide og hvert eksempel', () => {
  const text = exportLlms(toolbox, options);
  for (const item of [...toolbox.verktoy, ...toolbox.eksempler])
    expect(text).toContain(`(${siteUrl}${markdownUrl(item.url)})`);
  expect(text).toMatch(/^# Verktøykassa\n\n> /);
});
