import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { said, type Thing } from './rdf/graph.ts';
import { publisherOf, type PublisherSettings } from './rdf/publisher.ts';

/** What a word is called in both forms of Norwegian. */
function prefLabels({ data, language }: Item<'begreper'>): Thing['prefLabel'] {
  const other = data.otherForm ?? data.title;
  return [
    said(language === 'nb' ? data.title : other, 'nb'),
    said(language === 'nn' ? data.title : other, 'nn'),
  ];
}

/**
 * The words as SKOS-AP-NO-Begrep 2 (https://data.norge.no/specification/skos-ap-no-begrep).
 * @returns who publishes them, one collection, one concept scheme, and one concept per word
 */
export function exportSkos(
  toolbox: Toolbox,
  siteUrl: string,
  settings: PublisherSettings,
): Thing[] {
  const scheme = new URL('/begreper/', siteUrl).href;
  const collection = `${scheme}#samling`;
  const concept = (id: string): string => `${scheme}#${id}`;
  const publisher = publisherOf(settings, siteUrl);
  const title = [said('Begreper i verktøykassa', 'nb'), said('Omgrep i verktøykassa', 'nn')];
  return [
    ...publisher.things,
    {
      '@id': collection,
      '@type': 'skos:Collection',
      identifier: collection,
      title,
      description: said('Ord i boligsosialt arbeid og læring, med korte forklaringer.', 'nb'),
      member: toolbox.begreper.map(({ id }) => concept(id)),
      ...publisher.said,
    },
    { '@id': scheme, '@type': 'skos:ConceptScheme', prefLabel: title },
    ...toolbox.begreper.map((term): Thing => ({
      '@id': concept(term.id),
      '@type': 'skos:Concept',
      identifier: concept(term.id),
      inScheme: scheme,
      topConceptOf: scheme,
      memberOf: collection,
      prefLabel: prefLabels(term),
      altLabel: term.data.aliases.map((alias) => said(alias, term.language)),
      definition: said(term.introText, term.language),
      related: term.data.related.map(concept),
      source: [
        ...new Set(term.citations.map((c) => new URL(`/kilder/${c.source}/`, siteUrl).href)),
      ],
      ...publisher.said,
    })),
  ];
}
