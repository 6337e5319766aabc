import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { fieldLines, inlineText, itemLines, scalarText } from './write.ts';

/**
 * Changes values in the fields of a file where they stand. Everything else is the text it was:
 * quotes, comments, spaces, order.
 */

type Data = Record<string, unknown>;
/** A stretch of the old text, and what comes instead. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isGroup = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const startOf = (node: unknown): number =>
  (node as { range?: [number, number, number] | null }).range?.[0] ?? 0;

/** Where the last thing inside a node ends: the range of a block runs on over comments below it. */
function endOf(node: unknown): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return endOf(last.value ?? last.key);
  }
  if (isSeq(node) && !node.flow && node.items.length) return endOf(node.items.at(-1));
  return (node as { range?: [number, number, number] | null }).range?.[1] ?? 0;
}

const endOfPair = (pair: Pair): number => Math.max(endOf(pair.value ?? pair.key), endOf(pair.key));
const nameOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

/** Which old item each new one is: the same one, one edited in its place, or none. */
function aligned(before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] {
  const kept: (number | undefined)[] = after.map(() => undefined);
  // Longest common run of equal items, from the back.
  const length = Array.from({ length: before.length + 1 }, () => after.map(() => 0).concat(0));
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = length[i];
      if (row)
        row[j] = same(before[i], after[j])
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1));
    }
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (same(before[i], after[j])) kept[j++] = i++;
    else if (at(i + 1, j) === at(i, j + 1)) kept[j++] = i++;
    else if (at(i + 1, j) > at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

class FieldEditor {
  readonly edits: Edit[] = [];
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }

  #replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }
  #lineStart = (at: number): number => this.#text.lastIndexOf('\n', at - 1) + 1;
  /** After the line break of the line that ends a node. */
  #lineEnd(at: number): number {
    const found = this.#text.indexOf('\n', Math.max(0, this.#text[at - 1] === '\n' ? at - 1 : at));
    return found === -1 ? this.#text.length : found + 1;
  }
  #slice = (from: number, to: number): string => this.#text.slice(from, to);
  #lines(lines: readonly string[], column: number): string {
    return lines.map((line) => `${' '.repeat(column)}${line}\n`).join('');
  }

  map(node: YAMLMap, before: Data, after: Data): void {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    const changed = [...names].filter((name) => !same(before[name], after[name]));
    const pairs = new Map(node.items.map((pair) => [nameOf(pair), pair]));
    const moves = changed.some((name) => pairs.has(name) !== (after[name] !== undefined));
    if (node.flow && moves) {
      this.#flowMap(node, before, after);
      return;
    }
    for (const name of changed) {
      const pair = pairs.get(name);
      if (pair && after[name] === undefined)
        this.#replace(this.#lineStart(startOf(pair.key)), this.#lineEnd(endOfPair(pair)), '');
      else if (pair) this.#value(pair, before[name], after[name], node.flow === true);
      else if (after[name] !== undefined) this.#insert(node, name, after);
    }
  }

  /** A new field in a block goes after the nearest one that comes before it in the schema. */
  #insert(node: YAMLMap, name: string, after: Data): void {
    const order = Object.keys(after);
    const earlier = order.slice(0, order.indexOf(name));
    const above = node.items.findLast((pair) => earlier.includes(nameOf(pair)));
    const first = node.items[0];
    const column = first ? startOf(first.key) - this.#lineStart(startOf(first.key)) : 0;
    const at = above
      ? this.#lineEnd(endOfPair(above))
      : first
        ? this.#lineStart(startOf(first.key))
        : 0;
    this.#replace(at, at, this.#lines(fieldLines(name, after[name]), column));
  }

  #flowMap(node: YAMLMap, before: Data, after: Data): void {
    const order = Object.keys(after);
    const parts = node.items.flatMap((pair) => {
      const name = nameOf(pair);
      if (same(before[name], after[name]))
        return [{ name, text: this.#slice(startOf(pair.key), endOfPair(pair)) }];
      return after[name] === undefined
        ? []
        : [{ name, text: `${name}: ${inlineText(after[name])}` }];
    });
    for (const name of order.filter((n) => !parts.some((part) => part.name === n))) {
      if (same(before[name], after[name])) continue;
      const earlier = order.slice(0, order.indexOf(name));
      const at = parts.findLastIndex((part) => earlier.includes(part.name)) + 1;
      parts.splice(at, 0, { name, text: `${name}: ${inlineText(after[name])}` });
    }
    this.#replace(startOf(node), endOf(node), `{ ${parts.map((part) => part.text).join(', ')} }`);
  }

  #value(pair: Pair, before: unknown, after: unknown, flow: boolean): void {
    const { value } = pair;
    if (this.#inside(value, before, after, flow)) return;
    const key = startOf(pair.key);
    const column = key - this.#lineStart(key);
    const text = flow
      ? `${nameOf(pair)}: ${inlineText(after)}`
      : this.#lines(fieldLines(nameOf(pair), after), column).trim();
    this.#replace(key, endOfPair(pair), text);
  }

  /** Edits inside a value; false when it must be written anew. */
  #inside(node: unknown, before: unknown, after: unknown, flow: boolean): boolean {
    if (isMap(node) && isGroup(before) && isGroup(after)) {
      this.map(node, before, after);
      return true;
    }
    if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
      if (!after.length || !before.length || node.items.length !== before.length) return false;
      this.#list(node, before, after);
      return true;
    }
    if (!isScalar(node) || typeof after === 'object') return false;
    if (node.type === 'BLOCK_LITERAL') return this.#block(node, String(after));
    // An empty value has no text of its own, and a folded text (`>`) no line to stand on.
    if (startOf(node) === endOf(node) || node.type === 'BLOCK_FOLDED') return false;
    this.#replace(startOf(node), endOf(node), scalarText(after, flow, node.type));
    return true;
  }

  /** A text over several lines (`|`): the same sign and the same margin, line by line. */
  #block(node: unknown, after: string): boolean {
    const old = this.#slice(startOf(node), endOf(node));
    const [sign = '', ...lines] = old.split('\n');
    const margin = /^ */.exec(lines.find((line) => line.trim()) ?? '')?.[0];
    if (!margin) return false;
    const text = after.trimEnd().split('\n');
    const body = text.map((line) => (line.trim() ? `${margin}${line.trimEnd()}` : '')).join('\n');
    this.#replace(startOf(node), endOf(node), `${sign}\n${body}${old.endsWith('\n') ? '\n' : ''}`);
    return true;
  }

  #list(node: YAMLSeq, before: readonly unknown[], after: readonly unknown[]): void {
    const from = aligned(before, after);
    if (node.flow && after.length !== before.length) {
      const parts = after.map((item, j) => {
        const i = from[j];
        const old = i === undefined ? undefined : node.items[i];
        return old && i !== undefined && same(before[i], item)
          ? this.#slice(startOf(old), endOf(old))
          : inlineText(item);
      });
      this.#replace(startOf(node), endOf(node), `[${parts.join(', ')}]`);
      return;
    }
    const dash = (item: unknown): number => this.#text.lastIndexOf('-', startOf(item));
    const first = node.items[0];
    let at = node.flow || first === undefined ? 0 : this.#lineStart(dash(first));
    const column = node.flow || first === undefined ? 0 : dash(first) - at;
    before.forEach((_item, i) => {
      const item = node.items[i];
      if (!from.includes(i) && !node.flow)
        this.#replace(this.#lineStart(dash(item)), this.#lineEnd(endOf(item)), '');
    });
    after.forEach((item, j) => {
      // In a list on one line, as long as before, an item is where it was.
      const i = node.flow ? j : from[j];
      const old = i === undefined ? undefined : node.items[i];
      if (i === undefined || old === undefined) {
        this.#replace(at, at, this.#lines(itemLines(item), column));
        return;
      }
      if (!same(before[i], item) && !this.#inside(old, before[i], item, node.flow === true))
        this.#replace(
          startOf(old),
          endOf(old),
          node.flow ? inlineText(item) : itemLines(item).join('\n').slice('- '.length),
        );
      if (!node.flow) at = this.#lineEnd(endOf(old));
    });
  }
}

let last: { head: string; doc: ReturnType<typeof parseDocument> } | undefined;

/** The lines as they stand, of which nothing is changed: read once while they are the same. */
function documentOf(head: string): ReturnType<typeof parseDocument> {
  if (last?.head !== head) last = { head, doc: parseDocument(head, { schema: 'core' }) };
  return last.doc;
}

/**
 * The fields of a file, changed.
 * @param head the lines between the two `---`, each with its line break
 * @param before what the fields hold, in the form the editor reads them
 * @param after what they shall hold, in the order of the schema
 */
export function editFields(head: string, before: Data, after: Data): string {
  const doc = documentOf(head);
  const editor = new FieldEditor(head);
  if (isMap(doc.contents)) editor.map(doc.contents, before, after);
  let text = '';
  let at = 0;
  for (const edit of editor.edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    text += head.slice(at, edit.from) + edit.text;
    at = Math.max(at, edit.to);
  }
  return text + head.slice(at);
}
