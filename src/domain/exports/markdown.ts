import { stringify } from 'yaml';
import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { byId } from '../guide/relations.ts';

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
    /\]\((\/[^)\s]*)\)/g,
    (_all, path: string) => `](${new URL(path, siteUrl).href})`,
  );
  const notes = item.citations.map(
    (c) => `[^${c.label}]: ${byId(toolbox, 'kilder', c.source).data.shortTitle}, ${c.placeText}.`,
  );
  return (
    [`---\n${fields}---`, `# ${item.data.title}`, item.data.summary, text, notes.join('\n')]
      .filter(Boolean)
      .join('\n\n') + '\n'
  );
}
