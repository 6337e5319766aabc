import { compareRows, type Compared } from '../domain/guide/compare.ts';
import { toolUrl } from '../domain/chooser/tool.ts';
import { planLink } from './pick-tree.ts';
import { el, type Tree } from './tree.ts';

/** Two or three tools as a table: one column each, the same rows. */
export function compareTree(compared: readonly Compared[]): Tree {
  return el(
    'table',
    { class: 'compare' },
    el(
      'caption',
      {},
      'Rader der verktøyene er like, er dempet. Tid, antall, utgifter og hensyn er vårt eget anslag.',
    ),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('td', {}),
        compared.map(({ tool }) =>
          el(
            'th',
            { scope: 'col', 'data-kind': tool.category },
            el('a', { href: toolUrl(tool.id), lang: tool.language }, tool.title),
            el('p', {}, planLink(tool.id, tool.title)),
          ),
        ),
      ),
    ),
    el(
      'tbody',
      {},
      compareRows(compared).map(({ label, cells, same }) =>
        el(
          'tr',
          { class: same ? 'same' : undefined },
          el('th', { scope: 'row' }, label),
          cells.map(({ lines }) =>
            el(
              'td',
              {},
              lines.length === 0
                ? '–'
                : lines.map(({ text, url, language, screenOnly }) =>
                    el(
                      'p',
                      { lang: language, class: screenOnly ? 'needs-screen' : undefined },
                      url ? el('a', { href: url }, text) : text,
                    ),
                  ),
            ),
          ),
        ),
      ),
    ),
  );
}
