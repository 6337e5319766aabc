import type { Toolbox } from '../../content/toolbox.ts';
import { byId, type Example } from '../guide/relations.ts';
import { remembered } from '../remembered.ts';
import { fromTable, valuesFrom, withCapitals, type FacetOf } from './facet-of.ts';
import { itemOf, type Facet, type FacetItem } from './filters.ts';
import { municipalityFacets, municipalityRecords } from './guide-filters.ts';
import { orNotStated, statedItem } from './not-stated.ts';

/** The filters of the list of examples. */

/** What the facets of municipalities are called where each entry is a municipality. */
const LIKE_US: Record<string, string> = {
  stoerrelse: 'Ligner på oss: størrelse den gangen',
  fylke: 'Ligner på oss: fylke i dag',
  kommunekontor: 'Kommunens kontor',
};

/** What an example answers. */
const answerFacets = remembered((toolbox: Toolbox): FacetOf<Example>[] => [
  {
    id: 'problem',
    label: 'Ville løse',
    options: toolbox.problemer.map((p) => ({
      value: p.id,
      label: p.data.title,
      language: p.language,
    })),
    valuesOf: ({ data }) => data.problems,
  },
  fromTable('maalgruppe', 'For hvem', 'targetGroup', ({ data }) => data.targetGroups),
  fromTable('resultater', 'Resultat fortalt', 'resultStatus', ({ data }) => [data.results]),
  {
    id: 'kostnad',
    label: 'Kostnad',
    options: [{ value: 'oppgitt', label: 'oppgitt i kilden' }],
    valuesOf: ({ data }) => (data.funding.length ? ['oppgitt'] : []),
  },
]);

const ownExampleFacets = remembered((toolbox: Toolbox): FacetOf<Example>[] => [
  {
    id: 'tema',
    label: 'Tema',
    options: toolbox.tema.map((t) => ({ value: t.id, label: t.data.title })),
    valuesOf: ({ data }) => data.themes,
  },
  fromTable('type', 'Type verktøy i eksemplet', 'category', ({ data }) => [
    ...new Set(data.tools.map((tool) => byId(toolbox, 'verktoy', tool).data.category)),
  ]),
  {
    id: 'mottaker',
    label: 'Mottaker av tilskudd',
    options: toolbox.mottakere.map((m) => ({ value: m.id, label: m.data.title })),
    valuesOf: ({ data }) => (data.recipient ? [data.recipient] : []),
  },
  fromTable('grundighet', 'Hvor grundig kilden er', 'evidence', ({ data }) => [data.evidence]),
]);

/**
 * The facets of the list of examples: the problem, those of municipalities, other answers, the
 * rest.
 */
export const exampleFilters = remembered((toolbox: Toolbox): Facet[] => {
  const places = municipalityFacets(toolbox).map((facet) => ({
    ...facet,
    label: LIKE_US[facet.id] ?? facet.label,
  }));
  const [problem, ...answers] = answerFacets(toolbox);
  return [...(problem ? [problem] : []), ...places, ...answers, ...ownExampleFacets(toolbox)]
    .map(withCapitals)
    .map(orNotStated);
});

/** An example's values for the filters. */
export function exampleItem(toolbox: Toolbox, example: Example): FacetItem {
  const records = municipalityRecords(toolbox, [example]);
  const { office } = example.data;
  const values = {
    ...valuesFrom([...answerFacets(toolbox), ...ownExampleFacets(toolbox)], example),
    ...(records.length === 0 && { kommunekontor: office ? [office] : [] }),
  };
  return statedItem(exampleFilters(toolbox), itemOf(values, records));
}
