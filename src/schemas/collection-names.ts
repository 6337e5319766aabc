/**
 * The collections, by folder in `content/`, in the order editors meet them. A list of its own, so
 * that a field can name the collection it points to without reading the descriptors it is part of.
 */
export const collectionNames = [
  'verktoy',
  'eksempler',
  'opplegg',
  'maler',
  'loep',
  'situasjoner',
  'begreper',
  'kilder',
  'kategorier',
  'kontor',
  'sider',
  'suksesskriterier',
  'prosjekter',
  'kommuner',
  'tema',
  'mottakere',
] as const;
export type CollectionName = (typeof collectionNames)[number];
