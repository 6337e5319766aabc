import { expect, test } from 'vitest';
import { lineOutlines, linesOf, widthOf } from './lettering.ts';

test('linjene er aldri bredere enn plassen, og alle ordene er med', () => {
  const text = 'Rolle- og mandatavklaring før første samling i nettverket';
  const lines = linesOf(text, 72, 600);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(widthOf(line, 72)).toBeLessThanOrEqual(600);
});

test('norske bokstaver har omriss, og mellomrom har bare bredde', () => {
  expect(lineOutlines('æøåÆØÅ«»–', 0, 0, 10).match(/<path/g)).toHaveLength(9);
  expect(lineOutlines(' ', 0, 0, 10)).toBe('');
  expect(widthOf(' ', 10)).toBeGreaterThan(0);
});
