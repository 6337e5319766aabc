import type { Toolbox } from '../../content/toolbox.ts';

/**
 * The words as SKOS in JSON-LD. The context stands in the file, so that reading it asks nobody
 * else.
 * @returns a document with one concept scheme and one concept per word
 */
export function exportSkos(toolbox: Toolbox, siteUrl: string): Record<string, unknown> {
  const scheme = new URL('/begreper/', siteUrl).href;
  const concept = (id: string): string => `${scheme}#${id}`;
  return {
    '@context': {
      skos: 'http://www.w3.org/2004/02/skos/core#',
      dct: 'http://purl.org/dc/terms/',
      prefLabel: { '@id': 'skos:prefLabel' },
      altLabel: { '@id': 'skos:altLabel', '@container': '@set' },
      definition: { '@id': 'skos:definition' },
      related: { '@id': 'skos:related', '@type': '@id', '@container': '@set' },
      inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
      topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
      source: { '@id': 'dct:source', '@type': '@id', '@container': '@set' },
    },
    '@graph': [
      {
        '@id': scheme,
        '@type': 'skos:ConceptScheme',
        prefLabel: { '@value': 'Begreper i verktøykassa', '@language': 'nb' },
      },
      ...toolbox.begreper.map((term) => {
        const say = (text: string): Record<string, string> => ({
          '@value': text,
          '@language': term.language,
        });
        return {
          '@id': concept(term.id),
          '@type': 'skos:Concept',
          inScheme: scheme,
          topConceptOf: scheme,
          prefLabel: say(term.data.title),
          ...(term.data.aliases.length && { altLabel: term.data.aliases.map(say) }),
          definition: say(term.introText),
          ...(term.data.related.length && { related: term.data.related.map(concept) }),
          ...(term.citations.length && {
            source: [
              ...new Set(term.citations.map((c) => new URL(`/kilder/${c.source}/`, siteUrl).href)),
            ],
          }),
        };
      }),
    ],
  };
}
