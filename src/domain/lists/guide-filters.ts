import type { Toolbox } from '../../content/toolbox.ts';
import { capital } from '../../language/forms.ts';
import { keysOf, textOf, type ValueTable } from '../../schemas/values.ts';
import { effortMinutes } from '../time/amounts.ts';
import { sheetsOf } from '../run-sheet/relations.ts';
import { bandOf } from '../time/bands.ts';
import { itemOf, type Facet, type FacetItem, type FacetValues } from './filters.ts';
import { orNotStated, statedItem } from './not-stated.ts';
import { remembered } from '../remembered.ts';
import { facets } from '../../site/facets.ts';
import type { Item } from '../../content/render.ts';
import { examplesOf, officesOf, type Example, type Guide } from '../guide/relations.ts';

/** The filters of the lists of guides and examples. Names are the chooser's where the question is the same. */

/** The facets that tell what kind of municipality the reader has in mind; links to guides carry them along. */
export const MUNICIPALITY_FACETS = [facets.size.parameter, 'fylke', 'kommunekontor'] as const;

/** A facet and where its values come from: a new filter is one of these. */
interface FacetOf<From> extends Facet {
  valuesOf: (from: From) => readonly string[];
}
/** A municipality as one example met it. */
interface Place {
  municipality: Item<'kommuner'>;
  example: Example;
}

/** A facet whose options are a table of allowed values. */
const fromTable = <From>(
  id: string,
  label: string,
  table: ValueTable,
  valuesOf: FacetOf<From>['valuesOf'],
): FacetOf<From> => ({
  id,
  label,
  options: keysOf(table).map((value) => ({ value, label: textOf(table, value) })),
  valuesOf,
});
const withCapitals = <F extends Facet>(facet: F): F => ({
  ...facet,
  options: facet.options.map((o) => ({ ...o, label: capital(o.label) })),
});

/** The values some facets find, by facet. */
const valuesFrom = <From>(facets: readonly FacetOf<From>[], from: From): FacetValues =>
  Object.fromEntries(facets.map((facet) => [facet.id, facet.valuesOf(from)]));

const municipalityFacets = remembered((toolbox: Toolbox): FacetOf<Place>[] => {
  const counties = [...new Set(toolbox.kommuner.map((m) => m.data.countyNow))].sort(
    new Intl.Collator('nb').compare,
  );
  return [
    fromTable(facets.size.parameter, 'Gjort av en kommune med', 'sizeClass', ({ municipality }) =>
      municipality.data.size ? [municipality.data.size] : [],
    ),
    {
      id: 'fylke',
      label: 'Gjort i fylket',
      options: counties.map((county) => ({ value: county, label: county })),
      valuesOf: ({ municipality }) => [municipality.data.countyNow],
    },
    {
      id: 'kommunekontor',
      label: 'Kommunens husbankkontor',
      options: toolbox.kontor.map((o) => ({
        value: o.id,
        label: `Husbanken ${o.data.shortTitle}`,
      })),
      valuesOf: ({ municipality, example }) => {
        const office = municipality.data.office ?? example.data.office;
        return office ? [office] : [];
      },
    },
  ];
});

/** One record per kind of municipality in some examples. What we are unsure of is left empty. */
export function municipalityRecords(toolbox: Toolbox, examples: readonly Example[]): FacetValues[] {
  const facets = municipalityFacets(toolbox);
  const records = examples.flatMap((example) =>
    toolbox.kommuner
      .filter((m) => example.data.municipalities.includes(m.id))
      .map((municipality) => valuesFrom(facets, { municipality, example })),
  );
  return [...new Map(records.map((record) => [JSON.stringify(record), record])).values()];
}

const ownGuideFacets = remembered((toolbox: Toolbox): FacetOf<Guide>[] => [
  fromTable('type', 'Type', 'category', ({ data }) => [
    data.category,
    ...(data.alsoIn ? [data.alsoIn] : []),
  ]),
  ...[
    fromTable<Guide>(facets.purposes.parameter, 'Formål', 'purpose', ({ data }) =>
      data.purposes.map(({ purpose }) => purpose),
    ),
    fromTable<Guide>(
      facets.withWhom.parameter,
      'Sammen med',
      'withWhom',
      ({ data }) => data.withWhom,
    ),
    fromTable<Guide>(facets.use.parameter, 'Internt eller eksternt', 'use', ({ data }) => data.use),
    fromTable<Guide>(
      facets.preparation.parameter,
      'Tid til å forberede',
      'timeBand',
      ({ data }) => [bandOf(effortMinutes(data.effort.preparation))],
    ),
    fromTable<Guide>(facets.time.parameter, 'Tid til å gjennomføre', 'timeBand', ({ data }) => [
      bandOf(effortMinutes(data.effort.running)),
    ]),
    fromTable<Guide>(
      facets.knowledge.parameter,
      'Kunnskap',
      'knowledge',
      ({ data }) => data.knowledge,
    ),
    fromTable<Guide>('kjoereplan', 'Kjøreplan', 'sheetKind', (guide) => [
      ...new Set(sheetsOf(toolbox, guide).map((sheet) => sheet.data.kind)),
    ]),
    {
      id: 'kontor',
      label: 'Kontor som brukte det',
      options: toolbox.kontor.map((o) => ({ value: o.id, label: o.data.shortTitle })),
      valuesOf: (guide: Guide) => officesOf(toolbox, guide).map(({ office }) => office.id),
    },
    fromTable<Guide>('hensyn', 'Hensyn dere må ta', 'consideration', ({ data }) => [
      ...new Set(data.considerations.map((c) => c.type)),
    ]),
  ].map(withCapitals),
]);

/** The facets of the list of guides: its own, and those of municipalities before the considerations. */
export const guideFilters = remembered((toolbox: Toolbox): Facet[] => {
  const own = ownGuideFacets(toolbox);
  const places = municipalityFacets(toolbox).map(withCapitals);
  return [...own.slice(0, -1), ...places, ...own.slice(-1)].map(orNotStated);
});

/** A guide's values for the filters. */
export const guideItem = (toolbox: Toolbox, guide: Guide): FacetItem =>
  statedItem(
    guideFilters(toolbox),
    itemOf(
      valuesFrom(ownGuideFacets(toolbox), guide),
      municipalityRecords(toolbox, examplesOf(toolbox, guide)),
    ),
  );

const MUNICIPALITY_IN_EXAMPLE: Record<string, string> = {
  stoerrelse: 'Kommunens størrelse den gangen',
  fylke: 'Fylke i dag',
  kommunekontor: 'Kommunens kontor',
};

const ownExampleFacets = remembered((toolbox: Toolbox): FacetOf<Example>[] => [
  {
    id: 'tema',
    label: 'Tema',
    options: toolbox.tema.map((t) => ({ value: t.id, label: t.data.title })),
    valuesOf: ({ data }) => data.themes,
  },
  fromTable('type', 'Type verktøy i eksemplet', 'category', ({ data }) => [
    ...new Set(
      toolbox.verktoy.filter((g) => data.tools.includes(g.id)).map((g) => g.data.category),
    ),
  ]),
  {
    id: 'mottaker',
    label: 'Mottaker av tilskudd',
    options: toolbox.mottakere.map((m) => ({ value: m.id, label: m.data.title })),
    valuesOf: ({ data }) => (data.recipient ? [data.recipient] : []),
  },
  fromTable('grundighet', 'Hvor grundig kilden er', 'evidence', ({ data }) => [data.evidence]),
  fromTable('resultater', 'Resultater', 'resultStatus', ({ data }) => [data.results]),
]);

/** The facets of the list of examples: theme and kind, those of municipalities, the rest. */
export const exampleFilters = remembered((toolbox: Toolbox): Facet[] => {
  const own = ownExampleFacets(toolbox);
  const places = municipalityFacets(toolbox).map((facet) => ({
    ...facet,
    label: MUNICIPALITY_IN_EXAMPLE[facet.id] ?? facet.label,
  }));
  return [...own.slice(0, 2), ...places, ...own.slice(2)].map(withCapitals).map(orNotStated);
});

/** An example's values for the filters. */
export function exampleItem(toolbox: Toolbox, example: Example): FacetItem {
  const records = municipalityRecords(toolbox, [example]);
  const { office } = example.data;
  const values = {
    ...valuesFrom(ownExampleFacets(toolbox), example),
    ...(records.length === 0 && { kommunekontor: office ? [office] : [] }),
  };
  return statedItem(exampleFilters(toolbox), itemOf(values, records));
}
