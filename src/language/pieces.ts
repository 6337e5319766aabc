/**
 * A text in pieces, in order, with what a pattern finds apart.
 * @param pattern global, and without groups
 */
export function piecesOf(text: string, pattern: RegExp): { text: string; found: boolean }[] {
  const found = text.match(pattern) ?? [];
  return text
    .split(pattern)
    .flatMap((between, i) => [
      { text: between, found: false },
      { text: found[i] ?? '', found: true },
    ])
    .filter((piece) => piece.text);
}
