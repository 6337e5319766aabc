import {
  compareRows,
  linesOf,
  partedBy,
  type Cell,
  type CellLine,
  type Compared,
  type CompareRow,
} from '../domain/guide/compare.ts';
import type { Span } from '../domain/time/span.ts';
import { inWords } from '../domain/chooser/in-words.ts';
import { toolUrl } from '../domain/chooser/tool.ts';
import { drawingUrl } from '../domain/scene/scene.ts';
import { planLink } from './pick-tree.ts';
import { stripTree } from './strip-tree.ts';
import { el, type Branch, type Tree } from './tree.ts';

/** A row in which nothing goes on paper stays off it; short answers stand beside their tool. */
function rowClass({ cells, same }: CompareRow): string | undefined {
  const onScreen = cells.every(
    (cell) => !cell.strip && linesOf(cell).every(({ screenOnly }) => screenOnly),
  );
  const short = cells.every(
    (cell) =>
      !cell.strip &&
      linesOf(cell)
        .map(({ text }) => text)
        .join(' ').length <= SHORT,
  );
  return (
    [same ? 'same' : '', short ? 'short' : '', onScreen ? 'needs-screen' : '']
      .filter(Boolean)
      .join(' ') || undefined
  );
}

/** Characters of an answer that has room beside the name of its tool on a phone. */
const SHORT = 32;

/** Letters of a word that has room in a half or a third of a phone. */
const NARROW: Readonly<Record<number, number>> = { 2: 16, 3: 10 };

/** Whether the names have room beside each other on a phone. */
const areShort = (compared: readonly Compared[]): boolean =>
  compared.every(({ tool }) =>
    tool.title.split(/[\s-]+/).every(({ length }) => length <= (NARROW[compared.length] ?? 0)),
  );

/** Who says the same, by how many they are. */
const ALL: Readonly<Record<number, string>> = { 2: 'Begge', 3: 'Alle tre' };

/** Where the rows that stand folded are. */
const MORE = 'flere-rader';

const lineTree = ({ term, text, url, language, screenOnly }: CellLine): Branch =>
  el(
    'p',
    { lang: language, class: screenOnly ? 'needs-screen' : undefined },
    term !== undefined && el('b', {}, text ? `${term}: ` : term),
    url ? el('a', { href: url }, text) : text,
  );

const spanTree = ({ x, width }: Span): Branch =>
  el(
    'svg',
    { class: 'people-span', 'aria-hidden': 'true' },
    el('rect', { class: 'whole', y: '6', width: '100%', height: '1' }),
    el('rect', { x: `${x}%`, width: `${width}%`, height: '13' }),
  );

const content = ({ lines, more, strip, span }: Cell): (Tree | string)[] => [
  ...(strip ? [stripTree(strip.parts, strip.language)] : []),
  ...(span ? [spanTree(span)] : []),
  ...(lines.length || more || strip ? [] : ['–']),
  ...lines.map(lineTree),
  ...(more
    ? [el('details', { class: 'fold' }, el('summary', {}, more.says), more.lines.map(lineTree))]
    : []),
];

/** The way from each tool to the reader's plan. */
const planRow = (compared: readonly Compared[]): Branch =>
  el(
    'tr',
    { role: 'row', class: 'short needs-screen plan-row' },
    el('th', { scope: 'row', role: 'rowheader' }, 'Planen deres'),
    compared.map(({ tool }) =>
      el(
        'td',
        { role: 'cell', 'data-kind': tool.category },
        el('span', { class: 'of-tool', lang: tool.language }, `${tool.title} `),
        planLink(tool.id, tool.title),
      ),
    ),
  );

/** The cells of a row; what all say, is said once. */
function cellsOf({ cells, same }: CompareRow, compared: readonly Compared[]): Tree[] {
  const all = ALL[cells.length];
  const [first] = cells;
  if (same && all && first && !first.strip)
    return [
      el(
        'td',
        { role: 'cell', colspan: String(cells.length) },
        el('span', { class: 'of-tool' }, `${all}: `),
        content(first),
      ),
    ];
  return cells.map((cell, i) => {
    const tool = compared[i]?.tool;
    return el(
      'td',
      { role: 'cell', 'data-kind': tool?.category },
      tool ? el('span', { class: 'of-tool', lang: tool.language }, `${tool.title} `) : '',
      content(cell),
    );
  });
}

/** What parts the tools, over the table. */
function partedTree(rows: readonly CompareRow[]): Branch {
  const parted = partedBy(rows);
  return el(
    'p',
    { class: 'parted' },
    parted.length
      ? [
          el('strong', {}, 'Det som skiller dem: '),
          inWords(parted.map(({ label, text }) => `${label.toLowerCase()} (${text})`)),
          '.',
        ]
      : 'De har samme type, antall og utgifter. Se hva hvert av dem egner seg til.',
  );
}

/** Opens and closes the rows that stand folded; a heading over them. */
const moreRow = (count: number, columns: number): Branch =>
  el(
    'tr',
    { role: 'row', class: 'needs-screen' },
    el(
      'th',
      { scope: 'rowgroup', role: 'rowheader', colspan: String(columns + 1) },
      el(
        'button',
        { type: 'button', class: 'more-rows', 'aria-expanded': 'false', 'aria-controls': MORE },
        `${count} rader til`,
      ),
    ),
  );

/**
 * Two or three tools as a table: one column each, the same rows, those that most often decide
 * first. On a phone each cell says whose it is.
 */
export function compareTree(compared: readonly Compared[]): Tree[] {
  const rows = compareRows(compared);
  const [first, more] = [rows.filter((r) => r.first), rows.filter((r) => !r.first)];
  const rowTree = (row: CompareRow): Branch =>
    el(
      'tr',
      { id: row.id, class: rowClass(row), role: 'row' },
      el('th', { scope: 'row', role: 'rowheader' }, row.label),
      cellsOf(row, compared),
    );
  return [
    partedTree(rows),
    el(
      'table',
      {
        class: ['compare stacked', areShort(compared) && 'columns', compared.length === 2 && 'two']
          .filter(Boolean)
          .join(' '),
        role: 'table',
      },
      el(
        'caption',
        {},
        'Det verktøyene har likt, står én gang. Tid, antall og utgifter er våre egne anslag, og hensynene er våre egne råd.',
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
              el(
                'span',
                { class: 'compared' },
                el('img', { class: 'drawing needs-screen', src: drawingUrl(tool.id), alt: '' }),
                el('a', { href: toolUrl(tool.id), lang: tool.language }, tool.title),
              ),
            ),
          ),
        ),
      ),
      el('tbody', { role: 'rowgroup' }, first.map(rowTree), planRow(compared), [
        moreRow(more.length, compared.length),
      ]),
      el('tbody', { role: 'rowgroup', id: MORE, class: 'more', hidden: '' }, more.map(rowTree)),
    ),
  ];
}
