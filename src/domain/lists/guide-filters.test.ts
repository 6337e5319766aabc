import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import {
  optionCounts,
  passes,
  readItem,
  usefulFacets,
  writeItem,
  type FacetItem,
} from './filters.ts';
import { projectFilters, projectItem } from '../offices/projects.ts';
import { exampleFilters, exampleItem } from './example-filters.ts';
import { guideFilters, guideItem } from './guide-filters.ts';

const toolbox = loadToolbox('content');
const guides = toolbox.verktoy.map((guide) => ({ guide, item: guideItem(toolbox, guide) }));
const examples = toolbox.eksempler.map((example) => ({
  example,
  item: exampleItem(toolbox, example),
}));

test('alle fasettene saken nevner, er der', () => {
  const ids = usefulFacets(
    guideFilters(toolbox),
    guides.map((g) => g.item),
  ).map((f) => f.id);
  const asked = [
    'formaal',
    'med',
    'bruk',
    'forberedelse',
    'tid',
    'kunnskap',
    'kjoereplan',
    'kontor',
    'stoerrelse',
    'fylke',
    'kommunekontor',
    'hensyn',
    'type',
  ];
  expect(ids.filter((id) => asked.includes(id))).toEqual(asked);
  expect(
    usefulFacets(
      exampleFilters(toolbox),
      examples.map((e) => e.item),
    ).map((f) => f.id),
  ).toEqual(
    expect.arrayContaining(['stoerrelse', 'fylke', 'kostnad', 'tema', 'type', 'kommunekontor']),
  );
});

test('navn på valg har stor forbokstav, og typene heter det de heter', () => {
  const labels = (
    facets: { id: string; label: string; options: { value: string; label: string }[] }[],
    id: string,
  ) => [facets.find((f) => f.id === id)?.label, facets.find((f) => f.id === id)?.options[0]?.label];
  expect(labels(guideFilters(toolbox), 'formaal')).toEqual(['Formål', 'Dele erfaring']);
  expect(labels(guideFilters(toolbox), 'type')).toEqual(['Type', 'FoU-verktøy']);
  expect(labels(exampleFilters(toolbox), 'stoerrelse')[0]).toBe(
    'Ligner på oss: størrelse den gangen',
  );
  expect(labels(exampleFilters(toolbox), 'fylke')[0]).toBe('Ligner på oss: fylke i dag');
  expect(labels(exampleFilters(toolbox), 'kommunekontor')[0]).toBe('Kommunens kontor');
  expect(labels(exampleFilters(toolbox), 'grundighet')).toEqual([
    'Hvor grundig kilden er',
    'Beskrevet som case i kilden',
  ]);
  expect(exampleFilters(toolbox).map((f) => f.id)).toEqual([
    'problem',
    'stoerrelse',
    'fylke',
    'kommunekontor',
    'maalgruppe',
    'resultater',
    'kostnad',
    'tema',
    'type',
    'mottaker',
    'grundighet',
  ]);
});

test('et eksempel uten kommune har kontoret sitt, et med kommuner har kommunenes', () => {
  const without = examples.filter(
    ({ example }) => example.data.municipalities.length === 0 && example.data.office,
  );
  expect(without.length).toBeGreaterThan(0);
  for (const { example, item } of without)
    expect(item[0]?.kommunekontor, example.id).toEqual([example.data.office]);
  for (const { example, item } of examples.filter(
    ({ example }) => example.data.municipalities.length === 1,
  )) {
    const own =
      toolbox.kommuner.find((m) => m.id === example.data.municipalities[0])?.data.office ??
      example.data.office;
    expect(item[0]?.kommunekontor, example.id).toEqual([own ?? 'ikke-oppgitt']);
  }
});

test('hvert eksempel har verdiene sine i hver fasett', () => {
  for (const { example, item } of examples) {
    const { evidence, results, themes, problems, funding } = example.data;
    const stated = problems.length ? problems : ['ikke-oppgitt'];
    for (const record of item) {
      expect(record.grundighet, example.id).toEqual([evidence]);
      expect(record.resultater, example.id).toEqual([results]);
      expect(record.tema, example.id).toEqual(themes);
      expect(record.problem, example.id).toEqual(stated);
      expect(record.kostnad, example.id).toEqual([funding.length ? 'oppgitt' : 'ikke-oppgitt']);
    }
  }
});

test('tallene er de samme som en telling i innholdet', () => {
  const counts = optionCounts(
    guides.map((g) => g.item),
    {},
    guideFilters(toolbox),
  );
  expect(counts.type?.fou).toBe(
    toolbox.verktoy.filter((g) => g.data.category === 'fou' || g.data.alsoIn === 'fou').length,
  );
  expect(counts.formaal?.forankre).toBe(
    toolbox.verktoy.filter((g) => g.data.purposes.some((p) => p.purpose === 'forankre')).length,
  );
});

test('«gjort av en kommune som vår» gjelder én og samme kommune', () => {
  const selection = { stoerrelse: ['mellomstor'], fylke: ['Nordland'] };
  for (const { guide, item } of guides) {
    const shown = toolbox.eksempler.some(
      (e) =>
        e.data.tools.includes(guide.id) &&
        e.data.municipalities.some((id) => {
          const municipality = toolbox.kommuner.find((m) => m.id === id)?.data;
          return municipality?.size === 'mellomstor' && municipality.countyNow === 'Nordland';
        }),
    );
    expect(passes(item, selection), guide.id).toBe(shown);
  }
});

test('hver oppføring overlever turen gjennom siden', () => {
  for (const { item } of [...guides, ...examples]) expect(readItem(writeItem(item))).toEqual(item);
});

test('ingen oppføring blir borte under alle valgene i en fasett', () => {
  const all: [ReturnType<typeof guideFilters>, FacetItem[]][] = [
    [guideFilters(toolbox), guides.map((g) => g.item)],
    [exampleFilters(toolbox), examples.map((e) => e.item)],
    [projectFilters(toolbox), toolbox.prosjekter.map((p) => projectItem(toolbox, p))],
  ];
  for (const [filters, items] of all)
    for (const { id, options } of usefulFacets(filters, items))
      for (const item of items)
        expect(
          options.some(({ value }) => passes(item, { [id]: [value] })),
          `${id}: ${JSON.stringify(item)}`,
        ).toBe(true);
});

test('eksempler uten mottaker står under «Ikke oppgitt», som er med bare der noen mangler verdi', () => {
  const items = examples.map((e) => e.item);
  const useful = usefulFacets(exampleFilters(toolbox), items);
  const last = (id: string) => useful.find((f) => f.id === id)?.options.at(-1)?.label;
  expect([last('mottaker'), last('tema')]).toEqual([
    'Ikke oppgitt',
    toolbox.tema.at(-1)?.data.title,
  ]);
  expect(optionCounts(items, {}, useful).mottaker?.['ikke-oppgitt']).toBe(
    toolbox.eksempler.filter((e) => !e.data.recipient).length,
  );
});
