import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { guideList } from './lists.ts';

const toolbox = loadToolbox('content');

test('en gruppe som er delt på flere sider, lover bare det som står på siden', () => {
  const [first] = toolbox.verktoy;
  const many = Array.from({ length: 250 }, (_, i) => ({ ...first!, id: `en-av-mange-${i}` }));
  const { pages } = guideList({ ...toolbox, verktoy: many });
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages)
    for (const { fold, open = 0, items } of page)
      expect(fold).toBe(items.length > open ? `Vis ${items.length - open} til` : undefined);
});
