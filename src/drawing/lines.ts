/**
 * A text in lines of at most so many characters, divided between words. A word that is longer has
 * a line of its own.
 */
export function linesOf(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

/** Where the lines of a text stand so that the text as a whole has its middle at `y`. */
export const placesOf = (count: number, y: number, height: number): number[] =>
  Array.from({ length: count }, (_, i) => y + (i - (count - 1) / 2) * height);
