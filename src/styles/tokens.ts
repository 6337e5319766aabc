/**
 * The colours and sizes of `tokens.css`, read so that contrast can be computed, and the page about
 * them drawn, from the one place they are written.
 */
export type Scheme = 'light' | 'dark';
export type Tokens = ReadonlyMap<string, Record<Scheme, string>>;

/** Every `--name: light-dark(#..., #...)` of a style sheet. */
export function readTokens(css: string): Tokens {
  return new Map(
    [...css.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{3,6}),\s*(#[0-9a-f]{3,6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }],
    ),
  );
}

/**
 * The sizes of a style sheet whose names begin alike, in the order they are written.
 * @param css the style sheet
 * @param group for instance `space`: `--space-1: 0.25rem` gives `{ name: 'space-1', value: '0.25rem' }`
 */
export const readSizes = (css: string, group: string): { name: string; value: string }[] =>
  [...css.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)]
    .map(([, name = '', value = '']) => ({ name, value: value.replace(/\s+/g, ' ') }))
    .filter(({ name }) => name.startsWith(`${group}-`));

/** Points on a screen of a size as it is written, at the text size most have: the least and most. */
export function pixelText(size: string): string {
  const rems = [...size.matchAll(/([\d.]+)rem/g)].map(([, rem]) => Number(rem) * 16);
  const ends = size.startsWith('clamp(') ? [rems[0], rems.at(-1)] : [rems[0]];
  return `${ends.map((end) => Math.round(end ?? 0)).join('–')} px`;
}

function luminance(hex: string): number {
  const full =
    hex.length === 4
      ? Array.from(hex.slice(1))
          .map((c) => c + c)
          .join('')
      : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => {
    const channel = Number.parseInt(full.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The WCAG contrast ratio of two tokens. @throws where a token is missing */
export function contrast(tokens: Tokens, ink: string, ground: string, scheme: Scheme): number {
  const [a = 0, b = 0] = [ink, ground]
    .map((name) => {
      const colour = tokens.get(name);
      if (!colour) throw new Error(`--${name} finnes ikke i tokens.css`);
      return luminance(colour[scheme]);
    })
    .sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}
