import { keysOf, type Value, type ValueTable } from '../../schemas/values.ts';

/** Values as their numbers in their tables, for compact JSON. */

/** The number of a value in its table; −1 for none. */
export const code = <T extends ValueTable>(table: T, value: Value<T> | undefined): number =>
  value === undefined ? -1 : keysOf(table).indexOf(value);
export const codes = <T extends ValueTable>(table: T, list: readonly Value<T>[]): number[] =>
  list.map((value) => code(table, value));
export function read<T extends ValueTable>(table: T, index: number): Value<T> {
  const value = keysOf(table)[index];
  if (value === undefined) throw new Error(`${table} har ingen verdi nummer ${index}`);
  return value;
}
export const readMaybe = <T extends ValueTable>(table: T, index: number): Value<T> | undefined =>
  index === -1 ? undefined : read(table, index);
export const readAll = <T extends ValueTable>(table: T, list: readonly number[]): Value<T>[] =>
  list.map((index) => read(table, index));
