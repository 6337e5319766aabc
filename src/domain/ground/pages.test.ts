import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { vignettes } from '../../drawing/ground.ts';
import { groundGroups, groundPageAfter, groundPages } from './pages.ts';

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

test('hver side står i én gruppe, i lesrekkefølgen, og har en vignett', () => {
  const toolbox = loadToolbox();
  const ids = groundPages(toolbox).map(({ id }) => id);
  expect(groundGroups(toolbox).flatMap(({ pages }) => pages.map(({ id }) => id))).toEqual(ids);
  expect(ids.filter((id) => !vignettes[id])).toEqual([]);
});
