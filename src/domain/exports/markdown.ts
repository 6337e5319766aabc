import type { Paragraph } from 'mdast';
import { stringify } from 'yaml';
import { writeMarkdown } from '../../content/markdown.ts';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { byId } from '../guide/relations.ts';

const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

/** Where the Markdown twin of a page is: `/verktoy/fagdag/` → `/verktoy/fagdag.md`. */
export const markdownUrl = (url: string): string => `${url.replace(/\/$/, '')}.md`;

/**
 * A guide or an example as Markdown that stands on its own: fields, title, text, and the footnotes
 * written out. Links lead to the site.
 */
export function exportMarkdown(
  item: Item<'verktoy'> | Item<'eksempler'>,
  toolbox: Toolbox,
  siteUrl: string,
): string {
  const fields = stringify(
    { id: item.id, url: new URL(item.url, siteUrl).href, ...item.data },
    { lineWidth: 0, schema: 'core' },
  );
  const text = item.markdown.replace(
    /(\]\(<?|^\[[^\]]+\]:\s*<?)(\/[^)>\s]*)/gm,
    (_all, before: string, path: string) => `${before}${new URL(path, siteUrl).href}`,
  );
  const notes = item.citations.map((c) => {
    const source = byId(toolbox, 'kilder', c.source).data.shortTitle;
    return `[^${c.label}]: ${writeMarkdown(paragraph(`${source}, ${c.placeText}.`))}`;
  });
  const head = writeMarkdown(
    { type: 'heading', depth: 1, children: [{ type: 'text', value: item.data.title }] },
    paragraph(item.data.summary),
  );
  return [`---\n${fields}---`, head, text, notes.join('\n')].filter(Boolean).join('\n\n') + '\n';
}
