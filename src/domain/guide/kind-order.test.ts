import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { keysOf } from '../../schemas/values.ts';
import { kindOrder, orderRows } from './kind-order.ts';
import { byId } from './relations.ts';

test('rekkefølgen i en type er den guidene sier, hver relasjon én gang', () => {
  const toolbox = loadToolbox();
  for (const kind of keysOf('category')) {
    const order = kindOrder(toolbox, kind);
    const said = toolbox.verktoy
      .filter(({ data }) => data.category === kind)
      .flatMap(({ data }) => data.combineWith)
      .filter(({ guide }) => byId(toolbox, 'verktoy', guide).data.category === kind);
    expect(order.before.length * 2 + order.together.length * 2, kind).toBe(said.length);
    for (const [first, then] of order.before)
      expect(first.data.combineWith).toContainEqual(
        expect.objectContaining({ guide: then.id, order: 'etter' }),
      );
    const rows = orderRows(order);
    expect(rows.flatMap((row) => row.before).length).toBe(order.before.length);
    expect(rows.flatMap((row) => row.together).length).toBe(order.together.length);
    expect(order.tools.every(({ data }) => data.category === kind)).toBe(true);
  }
});
