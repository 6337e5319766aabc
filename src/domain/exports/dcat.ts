import { collections } from '../../schemas/collections.ts';
import { tables } from './csv.ts';
import { exported, schemaUrl, type Exported } from './json.ts';
import { said, type Thing } from './rdf/graph.ts';
import { publisherOf, type PublisherSettings } from './rdf/publisher.ts';

/** Names that belong to the EU and to IANA. */
const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const norwegian = ['NOB', 'NNO'].map((code) => `${AUTHORITY}/language/${code}`);

/** A way to get a data set: the ending, and what it is called by others. */
interface Format {
  ending: string;
  title: string;
  type: string;
  media: string;
}
const json: Format = { ending: 'json', title: 'JSON', type: 'JSON', media: 'application/json' };
const csv: Format = { ending: 'csv', title: 'CSV', type: 'CSV', media: 'text/csv' };
const rdf: readonly Format[] = [
  { ending: 'ttl', title: 'SKOS i Turtle', type: 'RDF_TURTLE', media: 'text/turtle' },
  { ending: 'jsonld', title: 'SKOS i JSON-LD', type: 'JSON_LD', media: 'application/ld+json' },
];

/** The ways one collection is given out. */
const formatsOf = (name: Exported): Format[] => [
  json,
  ...(tables.some((table) => table === name) ? [csv] : []),
  ...(name === 'begreper' ? rdf : []),
];

/** What EU calls the licences somebody may choose; undefined for others. */
function licenceUrl(licence: string): string | undefined {
  const name = licence
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  if (/^(CC_BY(_SA)?_4\.0|CC0(_1\.0)?|NLOD(_2\.0)?)$/.test(name))
    return `${AUTHORITY}/licence/${name === 'CC0_1.0' ? 'CC0' : name.replace('.', '_')}`;
  return URL.canParse(licence) ? licence : undefined;
}

/** What the catalogue is made from. */
export interface CatalogueSettings extends PublisherSettings {
  url: string;
  name: string;
  tagline: string;
  contentLicence: string;
}

function dataset(name: Exported, settings: CatalogueSettings, by: Partial<Thing>): Thing[] {
  const address = (path: string): string => new URL(path, settings.url).href;
  const id = address(`/data/#${name}`);
  const license = licenceUrl(settings.contentLicence);
  const { title, says } = collections[name];
  const distributions = formatsOf(name).map((format): Thing => {
    const file = address(`/api/${name}.${format.ending}`);
    return {
      '@id': `${id}-${format.ending}`,
      '@type': 'dcat:Distribution',
      title: said(`${title}: ${format.title}`, 'nb'),
      accessURL: file,
      downloadURL: file,
      format: `${AUTHORITY}/file-type/${format.type}`,
      mediaType: `https://www.iana.org/assignments/media-types/${format.media}`,
      ...(format === json && { conformsTo: schemaUrl(name, settings.url) }),
      ...(license && { license }),
    };
  });
  return [
    {
      '@id': id,
      '@type': 'dcat:Dataset',
      identifier: id,
      title: said(`${settings.name}: ${title.toLowerCase()}`, 'nb'),
      description: said(`${says} Læringsverktøy i boligsosialt arbeid.`, 'nb'),
      keyword: ['boligsosialt arbeid', 'læring', 'kommuner'].map((word) => said(word, 'nb')),
      theme: [`${AUTHORITY}/data-theme/SOCI`, 'https://psi.norge.no/los/tema/sosiale-tjenester'],
      accessRights: `${AUTHORITY}/access-right/PUBLIC`,
      landingPage: address('/data/'),
      language: norwegian,
      distribution: distributions.map((way) => way['@id']),
      ...by,
    },
    {
      '@id': schemaUrl(name, settings.url),
      '@type': 'dct:Standard',
      title: said(`JSON Schema for ${title.toLowerCase()}`, 'nb'),
    },
    ...distributions,
  ];
}

/**
 * What data there is, and how to get it, as DCAT-AP-NO 2
 * (https://data.norge.no/specification/dcat-ap-no).
 * @returns who publishes it, the catalogue, and one data set with its files per collection
 */
export function exportCatalogue(settings: CatalogueSettings): Thing[] {
  const publisher = publisherOf(settings, settings.url);
  const sets = exported.map((name) => dataset(name, settings, publisher.said));
  const id = new URL('/data/', settings.url).href;
  return [
    ...publisher.things,
    {
      '@id': id,
      '@type': 'dcat:Catalog',
      identifier: id,
      title: said(`Data fra ${settings.name}`, 'nb'),
      description: said(`${settings.tagline}.`, 'nb'),
      homepage: id,
      language: norwegian,
      dataset: sets.flatMap(([set]) => (set ? [set['@id']] : [])),
      ...publisher.said,
    },
    ...sets.flat(),
  ];
}
