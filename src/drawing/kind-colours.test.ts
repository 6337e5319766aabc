import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysOf } from '../schemas/values.ts';
import { readTokens } from '../styles/tokens.ts';
import { kindColours } from './kind-colours.ts';

test('tegningene bruker de samme fargene som tokens.css', () => {
  const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
  const of = (name: string, scheme: 'light' | 'dark') => tokens.get(name)?.[scheme];
  for (const key of keysOf('category'))
    for (const scheme of ['light', 'dark'] as const)
      expect(kindColours[key][scheme]).toEqual({
        ink: of(`kind-${key}`, scheme),
        soft: of(`kind-${key}-soft`, scheme),
        page: of('color-page', scheme),
      });
});
