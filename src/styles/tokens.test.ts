import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourGroups, colourRoles, inks, textRoles } from './token-roles.ts';
import { contrast, pixelText, readSizes, readTokens } from './tokens.ts';
import { keysOf } from '../schemas/values.ts';

/** WCAG 1.4.3 and 1.4.11, computed from the token file: 4.5 for text, 3 for edges and signs. */

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const grounds = ['color-page', 'color-surface', 'color-raised'];
const kinds = keysOf('category').map((key) => `kind-${key}`);

const text: [string, string][] = [
  ...['color-text', 'color-muted', 'color-link', 'color-accent', ...kinds].flatMap((ink) =>
    grounds.map((ground): [string, string] => [ink, ground]),
  ),
  ...kinds.flatMap((kind): [string, string][] => [
    [kind, `${kind}-soft`],
    ['color-text', `${kind}-soft`],
    ['color-muted', `${kind}-soft`],
    ['color-link', `${kind}-soft`],
    ['color-page', kind],
  ]),
  ['color-on-accent', 'color-accent'],
  ['color-text', 'color-accent-soft'],
  ['color-muted', 'color-accent-soft'],
  ['color-link', 'color-accent-soft'],
  ['color-accent', 'color-accent-soft'],
  ['color-text', 'color-land'],
  ['color-accent', 'color-land'],
  ['color-warn', 'color-warn-soft'],
  ['color-warn', 'color-page'],
  ['color-text', 'color-warn-soft'],
  ['color-link', 'color-warn-soft'],
  ['color-text', 'color-mark'],
  ['color-link', 'color-mark'],
];
const edges: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['color-control-line', ground],
    ['color-focus', ground],
  ]),
  ...kinds.map((kind): [string, string] => ['color-focus', `${kind}-soft`]),
  ['color-focus', 'color-accent-soft'],
];

test.each(['light', 'dark'] as const)(
  'kontrasten i %s holder for tekst og for kanter',
  (scheme) => {
    const short = (pairs: [string, string][], least: number): string[] =>
      pairs
        .map(([ink, ground]) => ({ ink, ground, ratio: contrast(tokens, ink, ground, scheme) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ ink, ground, ratio }) => `${ink} på ${ground}: ${ratio.toFixed(2)}`);
    expect(short(text, 4.5)).toEqual([]);
    expect(short(edges, 3)).toEqual([]);
  },
);

test('hver farge og hver skriftstørrelse er forklart på siden om utseendet', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const colours = [...tokens.keys()].filter((name) => name.startsWith('color-'));
  expect(Object.keys(colourRoles)).toEqual(colours);
  expect(colourGroups.flatMap(({ names }) => names).toSorted()).toEqual(colours.toSorted());
  expect(inks.filter((name) => !tokens.has(name))).toEqual([]);
  expect(Object.keys(textRoles)).toEqual(readSizes(css, 'size').map(({ name }) => name));
  const sheet = readFileSync('src/styles/look.css', 'utf8');
  expect(Object.keys(textRoles).filter((name) => !sheet.includes(`var(--${name})`))).toEqual([]);
  expect(readSizes(css, 'space')[0]).toEqual({ name: 'space-1', value: '0.25rem' });
});

test('en størrelse sies i piksler, fra den minste til den største', () => {
  expect(pixelText('0.875rem')).toBe('14 px');
  expect(pixelText('clamp(1.4375rem, min(0.7rem + 4.9vw, 1.3rem + 2.4vw), 3.25rem)')).toBe(
    '23–52 px',
  );
});
