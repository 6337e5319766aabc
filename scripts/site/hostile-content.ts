import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostile } from '../../src/checks/hostile.ts';
import { hasMarkup } from '../../src/checks/characters.ts';
import { goodValue, guideText } from '../../src/checks/fixture.ts';
import {
  type CollectionName,
  collectionNames,
  headingsOf,
  idsOf,
  isWithoutBody,
} from '../../src/schemas/collections.ts';
import { fieldsOf, type Field } from '../../src/schemas/walk.ts';

/**
 * A content folder that passes the check and holds everything hostile that does: each text in each
 * text field it has room in, in an entry of its own, and each Markdown form in the text.
 */

// A text that begins as a formula, or has marks that only the text below can read, is refused in a
// field (hostile.test.ts).
const texts = hostile
  .map((h) => h.text)
  .filter((text) => !text.startsWith('-') && !hasMarkup(text));
/** As a number at the end of a title or a name makes it the only one of its kind. */
const ROOM = 6;
const id = (n: number): string => `fiendtlig-${n}`;

/** Which fields got which texts, to see that none was left out. */
export type Placed = Map<string, Set<string>>;

interface Entry {
  collection: CollectionName;
  n: number;
  /** Counts the fields of the entry, so that neighbours hold different texts. */
  field: number;
  placed: Placed;
}

/** A text field without a longest length is an id or a code, and takes no free text. */
const isFree = (field: Field): boolean => field.type === 'text' && field.max !== undefined;

/**
 * What has a meaning of its own in a field: `{…}` is filled in in a letter, `|` parts the cells of
 * a row.
 */
function meaningIn({ path }: Field): RegExp {
  if (/^(?:invitation|reminder)\./.test(path)) return /\{/;
  return path === 'blocks[].rows[]' ? /\|/ : /(?!)/;
}

/** Texts that the field has room for, and that are plain text in it. */
export const fitting = (field: Field): string[] =>
  isFree(field)
    ? texts.filter((text) => text.length + ROOM <= (field.max ?? 0) && !meaningIn(field).test(text))
    : [];

/** a, b … z, aa, ab …: sets neighbours apart. */
const letters = (n: number): string =>
  n > 26
    ? letters(Math.floor((n - 1) / 26)) + letters(((n - 1) % 26) + 1)
    : String.fromCharCode(96 + n);

function hostileValue(field: Field, entry: Entry): unknown {
  if (field.type === 'group')
    return Object.fromEntries(field.fields.map((f) => [f.name, hostileValue(f, entry)]));
  if (field.type === 'list' && field.item) {
    const { item } = field;
    if (item.type === 'text' || item.type === 'group')
      return Array.from({ length: field.min ?? 1 }, () => hostileValue(item, entry));
  }
  if (!isFree(field)) return goodValue(field);
  entry.field += 1;
  const fits = fitting(field);
  const text = fits[(entry.n + entry.field) % fits.length] ?? 'x';
  const key = `${entry.collection} ${field.path}`;
  entry.placed.set(key, (entry.placed.get(key) ?? new Set()).add(text));
  return `${text} ${entry.n}${letters(entry.field)}`;
}

/**
 * References lead to entries that must answer; only those that carry a text of their own are kept.
 */
const carries = (field: Field): boolean =>
  field.required ||
  isFree(field) ||
  [field.item, ...field.fields, ...(field.item?.fields ?? [])].some((f) => f && isFree(f));

function fieldsFor(entry: Entry): Record<string, unknown> {
  const kept = fieldsOf(entry.collection).filter(carries);
  const data = Object.fromEntries(kept.map((f) => [f.name, hostileValue(f, entry)]));
  if ('language' in data) data.language = 'nb';
  if (entry.collection === 'verktoy') {
    // Pairs that name each other; and a place that may have a label.
    const [pair] = data.combineWith as Record<string, unknown>[];
    data.combineWith = [{ ...pair, guide: id(entry.n ^ 1), order: 'sammen' }];
    // A guide to take instead must be linked in the text.
    const [avoid] = data.avoidWhen as Record<string, unknown>[];
    data.avoidWhen = [{ when: { phase: ['foer'] }, reason: avoid?.reason }];
    // A purpose may only have a time that its guide has: without one it has them all.
    data.purposes = (data.purposes as Record<string, unknown>[]).map((purpose) =>
      Object.fromEntries(Object.entries(purpose).filter(([name]) => name !== 'phase')),
    );
    const [office] = data.offices as Record<string, unknown>[];
    data.offices = [{ ...office, place: 'ramboll-2016:38' }];
  }
  if (entry.collection === 'loep')
    data.steps = (data.steps as Record<string, unknown>[]).map((step) =>
      Object.fromEntries(Object.entries(step).filter(([name]) => name !== 'meetings')),
    );
  // A problem is kept by the example that points to it.
  if (entry.collection === 'eksempler') data.problems = [id(entry.n)];
  if (entry.collection === 'situasjoner')
    Object.assign(data, { accept: ['fagdag'], never: ['konferanse'] });
  if (entry.collection === 'opplegg') asMeeting(data);
  if (entry.collection === 'maler') data.blocks = asForm(data.blocks as Block[]);
  return data;
}

/** A run sheet whose rows are led and add up: every text stays. */
function asMeeting(data: Record<string, unknown>): void {
  const rows = data.rows as Record<string, unknown>[];
  const timed = ['day', 'round', 'each', 'week', 'toWeek', 'minutes', 'lead', 'pause'];
  data.rows = rows.map((row) => ({
    ...Object.fromEntries(Object.entries(row).filter(([name]) => !timed.includes(name))),
    minutes: 10,
    lead: 'moeteleder',
  }));
  const sum = 10 * rows.length;
  data.length = { min: sum, usual: sum, max: sum };
  delete data.weeks;
}

interface Block {
  text: string;
  options: string[];
  columns: string[];
  rows: string[];
  items: string[];
}

/** Blocks of the kinds that hold each text: a question, a table and a checklist. */
const asForm = (blocks: readonly Block[]): Record<string, unknown>[] =>
  blocks.flatMap(({ text, options, columns, rows, items }) => [
    { type: 'spoersmaal', text, answer: 'valg', options: [...options, 'Nei'] },
    { type: 'tabell', text, columns, rows, emptyRows: 1 },
    { type: 'sjekkliste', text, items },
  ]);

function bodyFor(collection: CollectionName, text: string): string {
  if (isWithoutBody(collection)) return '';
  const passing = `${text}\n\nTekst.[^ramboll-2016:36]\n`;
  if (collection === 'verktoy')
    return guideText
      .replace(/^---[\s\S]*?\n---\n/, `${passing}\n`)
      .replace(/\[\^rapport:[^\]]*\]/g, '[^ramboll-2016:36]');
  const fixed = headingsOf(collection) ?? [];
  if (fixed.some(({ content }) => content === 'list'))
    return (
      passing +
      fixed
        .map(
          ({ nb, content }) =>
            `\n## ${nb}\n\n${content === 'steps' ? '1. **Gjør.**' : '-'} Tekst.\n`,
        )
        .join('')
    );
  const headings = fixed.map((h) => `\n## ${h.nb}\n\n${passing}`);
  // An address may be defined once in a text.
  return headings.length
    ? headings.map((h, i) => (i ? h.replace(passing, 'Tekst.\n') : h)).join('')
    : passing;
}

/**
 * Writes the folder: the real content, and as many hostile entries in each collection as there are
 * texts.
 * @param to a folder that does not exist yet
 * @returns what was put where
 */
export function writeHostileContent(to: string): Placed {
  cpSync('content', to, { recursive: true });
  const placed: Placed = new Map();
  const passing = hostile.filter((h) => !h.code).map((h) => h.text);
  const many = Array.from({ length: texts.length + (texts.length % 2) }, (_, n) => id(n));
  for (const collection of collectionNames) {
    // Where no more can be added, those there are spoilt.
    for (const [n, name] of (idsOf(collection) ?? many).entries()) {
      const data = fieldsFor({ collection, n, field: 0, placed });
      const body = bodyFor(collection, passing[n % passing.length] ?? '');
      // JSON is YAML too, and quotes every text.
      writeFileSync(
        join(to, collection, `${name}.md`),
        `---\n${JSON.stringify(data)}\n---\n${body}`,
      );
    }
  }
  return placed;
}
