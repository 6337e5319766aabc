/** Things under the first letter of their names, for a way into a long list. */

export interface Initial<T> {
  letter: string;
  items: T[];
}

/** In the order of the Norwegian alphabet; figures and signs stand first, as «0–9». */
export function byInitial<T>(things: readonly T[], nameOf: (thing: T) => string): Initial<T>[] {
  const { compare } = new Intl.Collator('nb');
  const letters = new Map<string, T[]>();
  for (const thing of [...things].sort((a, b) => compare(nameOf(a), nameOf(b)))) {
    const first = nameOf(thing).charAt(0).toUpperCase();
    const letter = /[A-ZÆØÅ]/.test(first) ? first : '0–9';
    letters.set(letter, [...(letters.get(letter) ?? []), thing]);
  }
  return [...letters].map(([letter, items]) => ({ letter, items }));
}

/** The anchor of a letter. */
export const letterAnchor = (letter: string): string => `bokstav-${letter.charAt(0).toLowerCase()}`;
