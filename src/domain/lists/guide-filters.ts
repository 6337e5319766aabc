import type { Toolbox } from '../../content/toolbox.ts';
import { keysOf, textOf, type ValueTable } from '../../schemas/values.ts';
import { effortMinutes } from '../time/amounts.ts';
import { sheetsOf } from '../run-sheet/relations.ts';
import { bandOf } from '../time/bands.ts';
import { itemOf, type Facet, type FacetItem, type FacetValues } from './filters.ts';
import { examplesOf, officesOf, type Example, type Guide } from '../guide/relations.ts';

/** The filters of the lists of guides and examples. Names are the chooser's where the question is the same. */

/** The facets that tell what kind of municipality the reader has in mind; links to guides carry them along. */
export const MUNICIPALITY_FACETS = ['stoerrelse', 'fylke', 'kommunekontor'] as const;

const fromTable = (id: string, label: string, table: ValueTable): Facet => ({
  id,
  label,
  options: keysOf(table).map((value) => ({ value, label: textOf(table, value) })),
});
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function municipalityFacets(toolbox: Toolbox): Facet[] {
  const counties = [...new Set(toolbox.kommuner.map((m) => m.data.countyNow))].sort(
    new Intl.Collator('nb').compare,
  );
  return [
    { ...fromTable('stoerrelse', 'Gjort av en kommune med', 'sizeClass') },
    {
      id: 'fylke',
      label: 'Gjort i fylket',
      options: counties.map((county) => ({ value: county, label: county })),
    },
    {
      id: 'kommunekontor',
      label: 'Gjort av en kommune under',
      options: toolbox.kontor.map((o) => ({
        value: o.id,
        label: `Husbanken ${o.data.shortTitle}`,
      })),
    },
  ];
}

/** One record per kind of municipality in some examples. What we are unsure of is left empty. */
export function municipalityRecords(toolbox: Toolbox, examples: readonly Example[]): FacetValues[] {
  const records = examples.flatMap((example) =>
    toolbox.kommuner
      .filter((m) => example.data.municipalities.includes(m.id))
      .map(({ data }) => {
        const office = data.office ?? example.data.office;
        return {
          stoerrelse: data.size ? [data.size] : [],
          fylke: [data.countyNow],
          kommunekontor: office ? [office] : [],
        };
      }),
  );
  return [...new Map(records.map((record) => [JSON.stringify(record), record])).values()];
}

/** The facets of the list of guides. */
export function guideFilters(toolbox: Toolbox): Facet[] {
  return [
    fromTable('type', 'Type', 'category'),
    fromTable('formaal', 'Formål', 'purpose'),
    fromTable('med', 'Sammen med', 'withWhom'),
    fromTable('bruk', 'Internt eller eksternt', 'use'),
    fromTable('forberedelse', 'Tid til å forberede', 'timeBand'),
    fromTable('tid', 'Tid til å gjennomføre', 'timeBand'),
    fromTable('kunnskap', 'Kunnskap', 'knowledge'),
    fromTable('kjoereplan', 'Kjøreplan', 'sheetKind'),
    {
      id: 'kontor',
      label: 'Kontor som brukte det',
      options: toolbox.kontor.map((o) => ({ value: o.id, label: o.data.shortTitle })),
    },
    ...municipalityFacets(toolbox),
    fromTable('hensyn', 'Hensyn dere må ta', 'consideration'),
  ].map((facet) => ({
    ...facet,
    options: facet.options.map((o) => ({
      ...o,
      label: facet.id === 'type' ? o.label : capital(o.label),
    })),
  }));
}

/** A guide's values for the filters. */
export function guideItem(toolbox: Toolbox, guide: Guide): FacetItem {
  const { data } = guide;
  return itemOf(
    {
      type: [data.category, ...(data.alsoIn ? [data.alsoIn] : [])],
      formaal: data.purposes,
      med: data.withWhom,
      bruk: data.use,
      kunnskap: data.knowledge,
      forberedelse: [bandOf(effortMinutes(data.effort.preparation))],
      tid: [bandOf(effortMinutes(data.effort.running))],
      kontor: officesOf(toolbox, guide).map(({ office }) => office.id),
      kjoereplan: [...new Set(sheetsOf(toolbox, guide).map((sheet) => sheet.data.kind))],
      hensyn: [...new Set(data.considerations.map((c) => c.type))],
    },
    municipalityRecords(toolbox, examplesOf(toolbox, guide)),
  );
}

/** The facets of the list of examples. */
export function exampleFilters(toolbox: Toolbox): Facet[] {
  return [
    {
      id: 'tema',
      label: 'Tema',
      options: toolbox.tema.map((t) => ({ value: t.id, label: t.data.title })),
    },
    fromTable('type', 'Type verktøy i eksemplet', 'category'),
    ...municipalityFacets(toolbox).map((facet) => ({
      ...facet,
      label:
        {
          stoerrelse: 'Kommunens størrelse den gangen',
          fylke: 'Fylke i dag',
          kommunekontor: 'Kommunens kontor',
        }[facet.id] ?? facet.label,
    })),
    {
      id: 'mottaker',
      label: 'Mottaker av tilskudd',
      options: toolbox.mottakere.map((m) => ({ value: m.id, label: m.data.title })),
    },
    fromTable('grundighet', 'Hvor grundig kilden er', 'evidence'),
    fromTable('resultater', 'Resultater', 'resultStatus'),
  ].map((facet) => ({
    ...facet,
    options: facet.options.map((o) => ({ ...o, label: capital(o.label) })),
  }));
}

/** An example's values for the filters. */
export function exampleItem(toolbox: Toolbox, example: Example): FacetItem {
  const { data } = example;
  const kinds = toolbox.verktoy
    .filter((g) => data.tools.includes(g.id))
    .map((g) => g.data.category);
  const records = municipalityRecords(toolbox, [example]);
  return itemOf(
    {
      tema: data.themes,
      type: [...new Set(kinds)],
      mottaker: data.recipient ? [data.recipient] : [],
      grundighet: [data.evidence],
      resultater: [data.results],
      ...(records.length === 0 && { kommunekontor: data.office ? [data.office] : [] }),
    },
    records,
  );
}
