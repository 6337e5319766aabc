import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { hasRowNames, type BlockOf } from './model.ts';
import { runs } from './word-text.ts';
import { CM, HEAD_FILL, styleIds } from './word-styles.ts';

type TableBlock = BlockOf<'table'>;

/**
 * Characters a column asks for: no less than its longest text needs, and room to write where it is
 * empty.
 */
function wants({ header, rows }: TableBlock, column: number): number {
  const filled = rows.map((row) => row[column] ?? '').filter(Boolean);
  const longest = Math.max(...[header[column] ?? '', ...filled].map((text) => text.length));
  const least = filled.length < rows.length ? 20 : 8;
  return Math.min(Math.max(longest, least), 34);
}

/** The widths of the columns in twips. Together they are the whole width. */
export function columnWidths(block: TableBlock, width: number): number[] {
  const shares = block.header.map((_, i) => wants(block, i));
  const sum = shares.reduce((a, b) => a + b, 0);
  // Rounded at the edges, so that nothing is lost on the way.
  const edges = shares.map((_, i) =>
    Math.round((shares.slice(0, i + 1).reduce((a, b) => a + b, 0) / sum) * width),
  );
  return edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
}

/** A table of no more rows than this stays on one page. */
const KEPT_TOGETHER = 8;

/**
 * A table whose header row is repeated on every page.
 * @param width in twips
 */
export function wordTable(block: TableBlock, width: number): Table {
  const widths = columnWidths(block, width);
  const named = hasRowNames(block);
  const together = block.rows.length <= KEPT_TOGETHER;
  const cell = (text: string, i: number, row: number): TableCell => {
    const isHead = row < 0;
    return new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: HEAD_FILL } }),
      children: [
        new Paragraph({
          style: isHead || (named && i === 0) ? styleIds.cellHead : styleIds.cell,
          keepNext: together && row < block.rows.length - 1,
          children: runs(text),
        }),
      ],
    });
  };
  const line = { style: BorderStyle.SINGLE, size: 4, color: '6B7A60' };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: named,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.header.map((text, i) => cell(text, i, -1)),
      }),
      ...block.rows.map(
        (row, n) =>
          new TableRow({
            cantSplit: true,
            ...(row.includes('') && { height: { value: 1 * CM, rule: HeightRule.ATLEAST } }),
            children: block.header.map((_, i) => cell(row[i] ?? '', i, n)),
          }),
      ),
    ],
  });
}
