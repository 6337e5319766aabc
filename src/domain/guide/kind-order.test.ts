import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { keysOf } from '../../schemas/values.ts';
import { orderLines } from './kind-order.ts';

test('hver linje er verktøy av typen, slik guidene sier at de følger etter hverandre', () => {
  const toolbox = loadToolbox();
  for (const kind of keysOf('category'))
    for (const line of orderLines(toolbox, kind)) {
      expect(line.length).toBeGreaterThan(2);
      expect(new Set(line).size).toBe(line.length);
      expect(line.every(({ data }) => data.category === kind)).toBe(true);
      for (const [i, then] of line.slice(1).entries())
        expect(line[i]?.data.combineWith, then.id).toContainEqual(
          expect.objectContaining({ guide: then.id, order: 'etter' }),
        );
    }
});

test('de lengste linjene kommer først, og ingen sier nesten det samme som en før', () => {
  const toolbox = loadToolbox();
  for (const kind of keysOf('category')) {
    const lines = orderLines(toolbox, kind);
    const lengths = lines.map(({ length }) => length);
    expect([...lengths].sort((a, b) => b - a)).toEqual(lengths);
    for (const [i, line] of lines.entries()) {
      const before = lines.slice(0, i).flat();
      expect(line.filter((guide) => !before.includes(guide)).length).toBeGreaterThan(1);
    }
  }
});
