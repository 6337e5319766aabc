import { answerLines, type DocumentBlock } from '../domain/documents/model.ts';

/** A document in miniature: what kind of sheet it is, seen from afar. */

/** The sheet, in the shape of A4. */
export const PAPER = { width: 60, height: 84 };
const MARGIN = 7;
const WIDTH = PAPER.width - 2 * MARGIN;
/** `ink` is what is printed, `bold` headings, `blank` the lines and frames to write in. */
export type PaperPart = 'ink' | 'bold' | 'blank';
/** Path data by part, as strokes on a sheet of `PAPER`. */
export type PaperDrawing = Record<PaperPart, string>;

/** What kind of sheet a document is, seen from afar. */
export type PaperKind = 'table' | 'ticks' | 'questions' | 'letter';

/** About how much of the sheet a block takes, by the kind of sheet it belongs to. */
function weightOf(block: DocumentBlock): [PaperKind, number] | undefined {
  switch (block.type) {
    case 'table':
      return ['table', block.rows.length + 2];
    case 'checklist':
      return ['ticks', block.items.length];
    case 'question':
      return block.options.length > 0
        ? ['ticks', block.options.length]
        : ['questions', answerLines[block.answer]];
    case 'paragraph':
      return ['letter', 2];
    case 'list':
      return ['letter', block.items.length];
    default:
      return undefined;
  }
}

/** The kind that takes most of the sheet; a sheet of nothing is a letter. */
export function paperKind(blocks: readonly DocumentBlock[]): PaperKind {
  const sums = new Map<PaperKind, number>();
  for (const [kind, weight] of blocks.flatMap((block) => {
    const found = weightOf(block);
    return found ? [found] : [];
  }))
    sums.set(kind, (sums.get(kind) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'letter';
}

const columnsOf = (blocks: readonly DocumentBlock[]): number =>
  Math.max(2, ...blocks.map((block) => (block.type === 'table' ? block.header.length : 0)));

/** The heights of so many things on a sheet, from under the title to the foot. */
const heights = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => 24 + (i * 53) / count);

/**
 * A document as the kind of sheet it is, large enough to tell apart at a glance: a table with its
 * columns, boxes with ticks, questions with lines to write on, or a letter.
 */
export function drawPaper(blocks: readonly DocumentBlock[]): PaperDrawing {
  const title = `M${MARGIN} 12h${WIDTH * 0.7}`;
  const across = (y: number, from = 0, part = 1): string =>
    `M${MARGIN + from} ${Math.round(y)}h${Math.round((WIDTH - from) * part)}`;
  switch (paperKind(blocks)) {
    case 'table': {
      const columns = Math.min(columnsOf(blocks), 5);
      const inner = Array.from(
        { length: columns - 1 },
        (_, i) => `M${Math.round(MARGIN + ((i + 1) * WIDTH) / columns)} 22v54`,
      );
      const rows = [31, 40, 49, 58, 67].map((y) => across(y));
      return {
        ink: '',
        bold: `${title}${across(26.5, 3, 0.9)}`,
        blank: [`M${MARGIN} 22h${WIDTH}v54h-${WIDTH}z`, ...rows, ...inner].join(''),
      };
    }
    case 'ticks': {
      const rows = heights(5);
      return {
        ink: rows.map((y) => across(y + 3, 14, 0.9)).join(''),
        bold: [
          title,
          ...rows.slice(0, 3).map((y) => `M${MARGIN + 2} ${Math.round(y) + 3}l2 2 4-5`),
        ].join(''),
        blank: rows.map((y) => `M${MARGIN} ${Math.round(y) - 1}h8v8h-8z`).join(''),
      };
    }
    case 'questions': {
      const rows = heights(3);
      return {
        ink: '',
        bold: [title, ...rows.map((y) => across(y, 0, 0.6))].join(''),
        blank: rows.flatMap((y) => [across(y + 6), across(y + 11)]).join(''),
      };
    }
    case 'letter':
      return {
        ink: [22, 27, 32, 37, 46, 51, 56]
          .map((y) => across(y, 0, y % 19 === 18 ? 0.6 : 1))
          .join(''),
        bold: `${title}M${MARGIN} 72c4-7 7 4 10-1s5-3 8 1`,
        blank: '',
      };
  }
}
