/** The names data about data is written with, and where each is defined. */

/** What a name before a colon stands for. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  uneskos: 'http://purl.org/umu/uneskos#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A property, and what its values are when they are not text in a language. */
export interface Property {
  name: `${keyof typeof prefixes}:${string}`;
  /** `@id` for an address. */
  type?: '@id' | `xsd:${string}`;
}

/** The properties we use, by the name they have in our JSON-LD. */
export const properties = {
  accessRights: { name: 'dct:accessRights', type: '@id' },
  accessURL: { name: 'dcat:accessURL', type: '@id' },
  altLabel: { name: 'skos:altLabel' },
  conformsTo: { name: 'dct:conformsTo', type: '@id' },
  contactPoint: { name: 'dcat:contactPoint', type: '@id' },
  dataset: { name: 'dcat:dataset', type: '@id' },
  definition: { name: 'skos:definition' },
  description: { name: 'dct:description' },
  distribution: { name: 'dcat:distribution', type: '@id' },
  downloadURL: { name: 'dcat:downloadURL', type: '@id' },
  fn: { name: 'vcard:fn' },
  format: { name: 'dct:format', type: '@id' },
  hasEmail: { name: 'vcard:hasEmail', type: '@id' },
  homepage: { name: 'foaf:homepage', type: '@id' },
  identifier: { name: 'dct:identifier', type: 'xsd:anyURI' },
  inScheme: { name: 'skos:inScheme', type: '@id' },
  keyword: { name: 'dcat:keyword' },
  landingPage: { name: 'dcat:landingPage', type: '@id' },
  language: { name: 'dct:language', type: '@id' },
  license: { name: 'dct:license', type: '@id' },
  mediaType: { name: 'dcat:mediaType', type: '@id' },
  member: { name: 'skos:member', type: '@id' },
  memberOf: { name: 'uneskos:memberOf', type: '@id' },
  name: { name: 'foaf:name' },
  prefLabel: { name: 'skos:prefLabel' },
  publisher: { name: 'dct:publisher', type: '@id' },
  related: { name: 'skos:related', type: '@id' },
  source: { name: 'dct:source', type: '@id' },
  theme: { name: 'dcat:theme', type: '@id' },
  title: { name: 'dct:title' },
  topConceptOf: { name: 'skos:topConceptOf', type: '@id' },
} as const satisfies Record<string, Property>;

export type PropertyName = keyof typeof properties;
