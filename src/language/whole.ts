/** A name of two names, and the number of a book: no line ends inside them. */
const WHOLE = /\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+|(?:ISBN )?\d[\d-]{10,}\d/gu;

/** A text in pieces, in order, with those apart that must stand on one line. */
export function wholeParts(text: string): { text: string; whole: boolean }[] {
  const names = text.match(WHOLE) ?? [];
  return text
    .split(WHOLE)
    .flatMap((between, i) => [
      { text: between, whole: false },
      { text: names[i] ?? '', whole: true },
    ])
    .filter((part) => part.text);
}
