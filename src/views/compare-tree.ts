import { compareRows, type Cell, type Compared } from '../domain/guide/compare.ts';
import { measure } from '../language/measures.ts';
import { toolUrl } from '../domain/chooser/tool.ts';
import { drawingUrl } from '../domain/scene/scene.ts';
import { planLink } from './pick-tree.ts';
import { stripTree } from './strip-tree.ts';
import { el, type Tree } from './tree.ts';

/** A row in which nothing goes on paper stays off it. */
function rowClass(cells: readonly Cell[], same: boolean): string | undefined {
  const onScreen = cells.every(
    ({ lines, strip }) => !strip && lines.every(({ screenOnly }) => screenOnly),
  );
  return (
    [same ? 'same' : '', onScreen ? 'needs-screen' : ''].filter(Boolean).join(' ') || undefined
  );
}

/**
 * Two or three tools as a table: one column each, the same rows. On a phone each cell says whose it
 * is.
 */
export function compareTree(compared: readonly Compared[]): Tree {
  const ofTool = ({ tool }: Compared): Tree =>
    el('span', { class: 'of-tool', lang: tool.language }, `${tool.title} `);
  return el(
    'table',
    { class: 'compare stacked', role: 'table' },
    el(
      'caption',
      {},
      'Rader der verktøyene er like, er dempet. Tid, antall, utgifter og hensyn er vårt eget anslag.',
    ),
    el(
      'thead',
      { role: 'rowgroup' },
      el(
        'tr',
        { role: 'row' },
        el('td', { role: 'cell' }),
        compared.map(({ tool }) =>
          el(
            'th',
            { scope: 'col', role: 'columnheader', 'data-kind': tool.category },
            el('img', { class: 'drawing needs-screen', src: drawingUrl(tool.id), alt: '' }),
            el('a', { href: toolUrl(tool.id), lang: tool.language }, tool.title),
          ),
        ),
      ),
    ),
    el(
      'tbody',
      { role: 'rowgroup' },
      el(
        'tr',
        { class: 'needs-screen', role: 'row' },
        el('th', { scope: 'row', role: 'rowheader' }, 'Planen deres'),
        compared.map((one) =>
          el(
            'td',
            { role: 'cell', 'data-kind': one.tool.category },
            ofTool(one),
            planLink(one.tool.id, one.tool.title),
          ),
        ),
      ),
      compareRows(compared).map(({ label: name, cells, same }) =>
        el(
          'tr',
          {
            class: rowClass(cells, same),
            role: 'row',
            // A picture only: the rows below it say the same in words.
            'aria-hidden': cells.some(({ strip }) => strip) ? 'true' : undefined,
          },
          el('th', { scope: 'row', role: 'rowheader' }, name),
          cells.map(({ lines, strip }, i) =>
            el(
              'td',
              { role: 'cell', 'data-kind': compared[i]?.tool.category },
              compared.slice(i, i + 1).map(ofTool),
              strip &&
                stripTree(strip.map((piece) => ({ ...piece, text: measure(piece.part, 'nb') }))),
              lines.length === 0
                ? !strip && '–'
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
