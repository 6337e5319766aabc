import type { Language } from '../../../schemas/values.ts';
import { prefixes, properties, type Property, type PropertyName } from './vocabulary.ts';

/** What is said of things, once, for JSON-LD and for Turtle. */

/** Text in a language. */
interface Text {
  '@value': string;
  '@language': Language;
}

/** An address, a date or text, as the property has it (vocabulary.ts). */
type Value = string | Text;

/** A thing, and what is said of it. */
export type Thing = {
  '@id': string;
  '@type': string | readonly string[];
} & { [property in PropertyName]?: Value | readonly Value[] };

/** Text in a language. */
export const said = (text: string, language: Language): Text => ({
  '@value': text,
  '@language': language,
});

/** One or more values as a list. */
const listed = <T extends Value>(value: T | readonly T[] = []): readonly T[] =>
  [value].flat() as readonly T[];

const propertiesOf = (thing: Thing): [PropertyName, readonly Value[]][] =>
  (Object.keys(properties) as PropertyName[])
    .map((name): [PropertyName, readonly Value[]] => [name, listed(thing[name])])
    .filter(([, values]) => values.length);

/**
 * The things as JSON-LD. The context stands in the file, so that reading it asks nobody else.
 */
export function asJsonLd(things: readonly Thing[]): Record<string, unknown> {
  const used = new Set(things.flatMap((thing) => propertiesOf(thing).map(([name]) => name)));
  const context = [...used].sort().map((name): [string, object] => {
    const property: Property = properties[name];
    return [name, { '@id': property.name, ...(property.type && { '@type': property.type }) }];
  });
  return { '@context': { ...prefixes, ...Object.fromEntries(context) }, '@graph': things };
}

// Turtle escapes what JSON does, the same way.
const quoted = (text: string): string => JSON.stringify(text);

/** An address between angles: what may not stand there is written as in a link. */
const iri = (address: string): string =>
  `<${address.replace(/[\u0000-\u0020<>"{}|\\^`]/g, (c) => encodeURIComponent(c))}>`;

function valueText(name: PropertyName, value: Value): string {
  if (typeof value !== 'string') return `${quoted(value['@value'])}@${value['@language']}`;
  const { type }: Property = properties[name];
  if (type === '@id') return iri(value);
  return type ? `${quoted(value)}^^${type}` : quoted(value);
}

function thingText(thing: Thing): string {
  const lines = propertiesOf(thing).map(
    ([name, values]) =>
      `${properties[name].name} ${values.map((value) => valueText(name, value)).join(' , ')}`,
  );
  return `${iri(thing['@id'])} ${[`a ${listed(thing['@type']).join(' , ')}`, ...lines].join(' ;\n  ')} .\n`;
}

/** The things as Turtle, the form Norwegian catalogues ask for. */
export const asTurtle = (things: readonly Thing[]): string =>
  [
    ...Object.entries(prefixes).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`),
    ...things.map((thing) => `\n${thingText(thing)}`),
  ].join('');
