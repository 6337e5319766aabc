import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { groundPageAfter, groundPages } from './pages.ts';

test('grunnlaget leses i rekkefølge, og den siste siden har ingen neste', () => {
  const toolbox = loadToolbox();
  const pages = groundPages(toolbox);
  const orders = pages.map((page) => page.data.order);
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  expect(new Set(orders).size).toBe(orders.length);
  expect(pages.map((page) => groundPageAfter(toolbox, page)?.id)).toEqual([
    ...pages.slice(1).map(({ id }) => id),
    undefined,
  ]);
});
