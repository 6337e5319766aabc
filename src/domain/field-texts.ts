import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';
import { allFieldsOf, type Field } from '../schemas/walk.ts';

/** A field that points to a page, as the sentence about a page that is not there needs it. */
export interface Missing {
  /** «ingen kommune», «ikke noe eksempel». */
  none: string;
  /** «den» or «det». */
  it: string;
  /** Whether the field may be left empty. */
  optional: boolean;
}

/** What is missing where a field points to no page; undefined where it points to none at all. */
export function missingAt(collection: CollectionName, path: string): Missing | undefined {
  const bare = path.replace(/\[\d+\]/g, '[]').replace(/\[\]$/, '');
  const field = allFieldsOf(collection).find((f) => f.path === bare);
  return field && missingIn(field);
}

/** The same for a field that is known. */
export function missingIn(field: Field): Missing | undefined {
  const target = field.target ?? field.item?.target;
  if (!target) return undefined;
  const [article, ...name] = collections[target].one.split(' ');
  const neuter = article === 'et';
  return {
    none: `${neuter ? 'ikke noe' : 'ingen'} ${name.join(' ')}`,
    it: neuter ? 'det' : 'den',
    optional: !field.required,
  };
}

/**
 * What may stand in a field, in words: «tekst, høyst 160 tegn», «et helt tall fra 1 til 10», «liste
 * av …».
 */
export function valuesText(field: Field): string {
  const { min, max } = field;
  switch (field.type) {
    case 'text':
      if (max) return `tekst, høyst ${max} tegn`;
      if (/^"?\d\d:/.test(field.help.good))
        return 'et klokkeslett i anførselstegn: "timer:minutter"';
      return field.help.good.startsWith('https:')
        ? 'en nettadresse, med https:// først'
        : 'tekst: små bokstaver, tall og bindestrek';
    case 'number': {
      const kind = field.whole ? 'et helt tall' : 'et tall';
      if (min === undefined && max === undefined) return kind;
      return max === undefined ? `${kind}, minst ${min}` : `${kind} fra ${min ?? 0} til ${max}`;
    }
    case 'boolean':
      return 'true eller false';
    case 'date':
      return 'en dato i anførselstegn: "år-måned-dag"';
    case 'choice':
      return 'en av disse';
    case 'reference':
      return `filnavnet til ${field.target ? collections[field.target].one : 'en side'}, uten .md`;
    case 'place':
      return 'kilde:side, kilde:side-side eller kilde:kapittel';
    case 'group':
      return 'en gruppe felt, som står nedenfor';
    case 'list':
      return `${min ? `liste med minst ${min}` : 'liste'}: ${field.item ? valuesText(field.item) : ''}`;
  }
}

/** The allowed values of a field or of the items of a list, with the texts readers see. */
export function choicesOf(field: Field): [key: string, text: string][] {
  return Object.entries(field.choices ?? field.item?.choices ?? {});
}

const tableOf = (field: Field): string => field.table ?? field.item?.table ?? '';

/**
 * The field in a list that has shown the same allowed values before; undefined where this is the
 * first. The values are then written once.
 */
export function shownBefore(fields: readonly Field[], field: Field): Field | undefined {
  const table = tableOf(field);
  const first = fields.find((f) => tableOf(f) === table);
  return table && first?.path !== field.path ? first : undefined;
}

/** A field is explained once when at least so many collections have it. */
const COMMON = 2;
/** Two fields are the same when they have the same name, and the same is said of them. */
const sameness = ({ path, required, help }: Field): string =>
  [path, required, help.description, help.good].join('\n');
const counts = new Map<string, number>();
for (const field of collectionNames.flatMap(allFieldsOf))
  counts.set(sameness(field), (counts.get(sameness(field)) ?? 0) + 1);
const isCommon = (field: Field): boolean => (counts.get(sameness(field)) ?? 0) >= COMMON;

/** Fields that many collections share, each once. */
export const commonFields: readonly Field[] = [
  ...new Map(
    collectionNames
      .flatMap(allFieldsOf)
      .filter(isCommon)
      .map((field) => [sameness(field), field]),
  ).values(),
];

/** The fields of a collection: those it shares with many, and its own. */
export const fieldsApart = (name: CollectionName): { common: Field[]; own: Field[] } => ({
  common: allFieldsOf(name).filter(isCommon),
  own: allFieldsOf(name).filter((field) => !isCommon(field)),
});

/** The names of fields without those that stand within another of them. */
export const wholeFields = (fields: readonly Field[]): string[] => {
  const paths = fields.map(({ path }) => path);
  const within = (path: string): boolean =>
    paths.some((outer) => path.startsWith(`${outer}.`) || path.startsWith(`${outer}[]`));
  return paths.filter((path) => !within(path));
};
