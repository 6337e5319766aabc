import type { Toolbox } from '../../content/toolbox.ts';
import { effortMinutes } from '../time/amounts.ts';
import { sheetsOf } from '../run-sheet/relations.ts';
import { bandOf } from '../time/bands.ts';
import { fromTable, valuesFrom, withCapitals, type FacetOf } from './facet-of.ts';
import { itemOf, type Facet, type FacetItem, type FacetValues } from './filters.ts';
import { orNotStated, statedItem } from './not-stated.ts';
import { remembered } from '../remembered.ts';
import { facets } from '../../site/facets.ts';
import type { Item } from '../../content/render.ts';
import { examplesOf, officesOf, type Example, type Guide } from '../guide/relations.ts';

/** The filters of the list of guides. Names are the chooser's where the question is the same. */

/**
 * The facets that tell what kind of municipality the reader has in mind; links to guides carry them
 * along.
 */
export const MUNICIPALITY_FACETS = [facets.size.parameter, 'fylke', 'kommunekontor'] as const;

/** A municipality as one example met it. */
interface Place {
  municipality: Item<'kommuner'>;
  example: Example;
}

/** The facets of the municipalities in examples. */
export const municipalityFacets = remembered((toolbox: Toolbox): FacetOf<Place>[] => {
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
    {
      ...fromTable<Guide>(facets.purposes.parameter, 'Formål', 'purpose', ({ data }) =>
        data.purposes.map(({ purpose }) => purpose),
      ),
      phrase: 'for\u00a0å',
    },
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

/**
 * The facets of the list of guides: its own, and those of municipalities before the considerations.
 * The kind is last: the list is divided by it already.
 */
export const guideFilters = remembered((toolbox: Toolbox): Facet[] => {
  const own = ownGuideFacets(toolbox);
  const places = municipalityFacets(toolbox).map(withCapitals);
  return [...own.slice(1, -1), ...places, ...own.slice(-1), ...own.slice(0, 1)].map(orNotStated);
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
