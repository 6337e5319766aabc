import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';

/** The pages of the ground, in the order they are read. */
export const groundPages = (toolbox: Toolbox): Item<'sider'>[] =>
  toolbox.sider.filter((page) => page.data.section === 'grunnlag');

/** The page to read after one of them; undefined after the last. */
export function groundPageAfter(
  toolbox: Toolbox,
  { id }: { id: string },
): Item<'sider'> | undefined {
  const pages = groundPages(toolbox);
  return pages[pages.findIndex((page) => page.id === id) + 1];
}
