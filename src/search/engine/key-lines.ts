import { remembered } from '../../language/remembered.ts';
import { FIELDS, type Field } from './fields.ts';

/**
 * The lines that the index is made of, one for each key: a key, and where it stands. Nothing is
 * unpacked before somebody asks for that key, and like lines pack well.
 *
 * `nettverk Abc D0f!aB`: groups of pages with the key in the same fields, then the pages whose
 * questions have it. Each number is one letter when it is small.
 */

/** Where a key stands on one page. */
export interface Place {
  /** The place of the page in the catalog. */
  page: number;
  /** One bit for each of FIELDS. */
  fields: number;
  /** How many keys of the running text are meant: one, or none; of a start maybe more. */
  count: number;
  /** The questions of the page that have it, by their place, in order. */
  asked: readonly number[];
}

/** A bit above those of the fields, in the file: the running text. */
const TEXT = 1 << FIELDS.length;

const bitOf = (field: Field): number => 1 << FIELDS.indexOf(field);

export const bitsOf = (fields: readonly Field[]): number =>
  fields.reduce((bits, field) => bits | bitOf(field), 0);

/** The fields of some bits, the same list each time: there are few, and many places. */
export const fieldsOf = remembered((bits: number): readonly Field[] =>
  FIELDS.filter((field) => bits & bitOf(field)),
);

/** The last letter of a number, and those before it. */
const LAST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';
const BEFORE = 'ghijklmnopqrstuvwxyz0123456789+/';
const BASE = LAST.length;
const values = new Map(
  Array.from(LAST + BEFORE, (letter, i): [number, number] => [letter.charCodeAt(0), i]),
);

const write = (n: number): string =>
  n < BASE ? (LAST[n] ?? '') : (BEFORE[n % BASE] ?? '') + write(Math.floor(n / BASE) - 1);

function read(text: string): number[] {
  const numbers: number[] = [];
  let [value, weight] = [0, 1];
  for (let i = 0; i < text.length; i++) {
    const letter = values.get(text.charCodeAt(i)) ?? 0;
    value += ((letter % BASE) + (weight > 1 ? 1 : 0)) * weight;
    weight *= BASE;
    if (letter >= BASE) continue;
    numbers.push(value);
    [value, weight] = [0, 1];
  }
  return numbers;
}

/** Numbers in order, each by how much more than the one before it is. */
const writeSteps = (numbers: readonly number[]): string =>
  numbers.map((n, i) => write(n - (numbers[i - 1] ?? 0))).join('');

/** @param places in the order of their pages */
export function writeLine(key: string, places: readonly Place[]): string {
  const groups = Map.groupBy(places, ({ fields, count }) => fields | (count ? TEXT : 0));
  groups.delete(0);
  const written = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([bits, of]) => ` ${write(bits)}${writeSteps(of.map(({ page }) => page))}`);
  const asking = places.filter(({ asked }) => asked.length);
  const questions = asking.map(
    ({ page, asked }, i) =>
      write(page - (asking[i - 1]?.page ?? 0)) + write(asked.length - 1) + writeSteps(asked),
  );
  return `${key}${written.join('')}${questions.length ? `!${questions.join('')}` : ''}`;
}

/** A place that more lines may add to. */
interface Gathered extends Place {
  asked: number[];
}

/**
 * The places of some lines together: a start has those of all keys that begin so. It runs at every
 * key that the reader presses, over thousands of numbers: nothing is made that is not kept.
 */
export function readPlaces(lines: Iterable<string>): Place[] {
  const places = new Map<number, Gathered>();
  /** Those that questions of more than one line were added to. */
  const mixed = new Set<Gathered>();
  const placeOf = (page: number): Gathered => {
    let place = places.get(page);
    if (!place) places.set(page, (place = { page, fields: 0, count: 0, asked: [] }));
    return place;
  };
  for (const line of lines) {
    const [groups = '', questions = ''] = line.split('!');
    const [, ...written] = groups.split(' ');
    for (const group of written) {
      const [bits = 0, ...steps] = read(group);
      let page = 0;
      for (const step of steps) {
        const place = placeOf((page += step));
        place.fields |= bits & ~TEXT;
        if (bits & TEXT) place.count += 1;
      }
    }
    const numbers = read(questions);
    for (let [i, page] = [0, 0]; i < numbers.length;) {
      page += numbers[i] ?? 0;
      const end = i + 3 + (numbers[i + 1] ?? 0);
      const place = placeOf(page);
      if (place.asked.length) mixed.add(place);
      let question = 0;
      for (i += 2; i < end; i++) place.asked.push((question += numbers[i] ?? 0));
    }
  }
  // A question may have several of the keys.
  for (const place of mixed) place.asked = [...new Set(place.asked)];
  return [...places.values()];
}
