import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTokens } from '../styles/tokens.ts';
import { keysOf } from '../schemas/values.ts';
import { kindColours, socialPicture } from './picture.ts';

test('bildene bruker de samme fargene som tokens.css', () => {
  const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
  for (const key of keysOf('category'))
    expect(kindColours[key]).toEqual({
      ink: tokens.get(`kind-${key}`)?.light,
      soft: tokens.get(`kind-${key}-soft`)?.light,
    });
});

test('en lang tittel får plass over huset', () => {
  const svg = socialPicture(
    'Erfaringshefte og metodehandbok for alle som skal lære av det andre har gjort',
    'Strukturelle verktøy',
    'strukturelle',
  );
  const baselines = [...svg.matchAll(/translate\(80\.0 ([\d.]+)\)/g)].map((m) => Number(m[1]));
  expect(Math.max(...baselines)).toBeLessThan(480);
});
