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

export interface GroundGroup {
  title: string;
  pages: Item<'sider'>[];
}

/** What the pages are about, and the place in the order (`order`) where each group begins. */
const groups = [
  { title: 'Slik lærer vi', from: 1 },
  { title: 'Slik var verktøykassa tenkt', from: 6 },
  { title: 'Det vi vet om bakgrunnen', from: 9 },
] as const;

/** The pages of the ground in groups, in the order they are read. */
export const groundGroups = (toolbox: Toolbox): GroundGroup[] =>
  groups.map(({ title, from }, i) => ({
    title,
    pages: groundPages(toolbox).filter(
      ({ data }) => data.order >= from && data.order < (groups[i + 1]?.from ?? Infinity),
    ),
  }));
