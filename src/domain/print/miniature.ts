import type { RenderedSection } from '../../content/render.ts';
import type { DocumentBlock } from '../documents/model.ts';
import type { Volume } from './volumes.ts';

/** Columns of a run sheet on paper: when, what, who, and what to bring. */
const SHEET_COLUMNS = ['', '', '', ''];

/** The text under a heading as it looks from afar: a list, or a paragraph. */
function sectionBlocks({ title, tree }: Pick<RenderedSection, 'title' | 'tree'>): DocumentBlock[] {
  const list = tree.children.find(
    (child) => child.type === 'element' && ['ul', 'ol'].includes(child.tagName),
  );
  const items =
    list?.type === 'element'
      ? list.children.filter((child) => child.type === 'element').map(() => '')
      : [];
  return [
    { type: 'heading', level: 2, text: title },
    items.length ? { type: 'list', items } : { type: 'paragraph', text: '' },
  ];
}

const table = (rows: readonly unknown[]): DocumentBlock => ({
  type: 'table',
  caption: '',
  header: SHEET_COLUMNS,
  rows: rows.map(() => SHEET_COLUMNS),
});

/** What the first sheet of a collection looks like from afar (drawing/paper.ts). */
export function miniatureOf({
  guides,
  examples,
  problems,
  sheets,
  routes,
}: Pick<Volume, 'guides' | 'examples' | 'problems' | 'sheets' | 'routes'>): DocumentBlock[] {
  const [read] = [...guides, ...examples, ...problems];
  if (read) return read.sections.flatMap(sectionBlocks);
  const rows = sheets[0]?.data.rows ?? routes[0]?.data.steps ?? [];
  return [{ type: 'paragraph', text: '' }, table(rows), { type: 'list', items: ['', '', ''] }];
}
