import glyphs from './glyphs.json' with { type: 'json' };

/**
 * Text as outlines, so that a picture looks the same whatever fonts the building machine has.
 * `glyphs.json`: Inter (OFL) at weight 650, thousandths of an em: advance and outline, for the
 * characters in `src/styles/fonts/tegn.txt`. Made with opentype.js 1.3.4 from
 * @fontsource-variable/inter 5.3.0.
 */
const table = glyphs as unknown as Record<string, [advance: number, outline: string]>;
const UNKNOWN = '–';

const glyph = (character: string): [number, string] =>
  table[character] ?? table[UNKNOWN] ?? [500, ''];

/** The width of a line, in pixels. */
export function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((sum, c) => sum + glyph(c)[0], 0) * (size / 1000);
}

/**
 * Splits a text into lines no wider than `width`. A word that is wider stands alone on its line.
 */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** SVG outlines of one line, its baseline at (x, y). */
export function lineOutlines(text: string, x: number, y: number, size: number): string {
  let at = x;
  return Array.from(text)
    .map((character) => {
      const [advance, outline] = glyph(character);
      const drawn = outline
        ? `<path transform="translate(${at.toFixed(1)} ${y}) scale(${size / 1000})" d="${outline}"/>`
        : '';
      at += advance * (size / 1000);
      return drawn;
    })
    .join('');
}
