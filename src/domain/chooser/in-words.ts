/** A list in words: «a, b og c». */
export function inWords(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} og ${items.at(-1) ?? ''}`;
}
