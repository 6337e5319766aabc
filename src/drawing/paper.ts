import { answerLines, type DocumentBlock } from '../domain/documents/model.ts';

/** A document in miniature: its own blocks down a sheet, as they look from afar. */

/** The sheet, in the shape of A4. */
export const PAPER = { width: 60, height: 84 };
const LEFT = 7;
const WIDTH = PAPER.width - 2 * LEFT;
const FOOT = PAPER.height - 8;
const LINE = 8;
const ROW = 9;
/** Letters on a line of print, about. */
const LETTERS = 70;
const MOST = { lines: 2, items: 4, columns: 4 };

/**
 * `ink` is what is printed, `bold` headings, `blank` the lines and frames to write in, `solid` boxes to
 * tick and heads of tables.
 */
export type PaperPart = 'ink' | 'bold' | 'blank' | 'solid';
/** Path data by part, as strokes on a sheet of `PAPER`. */
export type PaperDrawing = Record<PaperPart, string>;

interface Piece {
  part: PaperPart;
  d: string;
}
/** What one block looks like from `y` down, and how far down it goes. */
interface Drawn {
  pieces: Piece[];
  to: number;
}

const across = (y: number, width: number, from = 0): string => `M${LEFT + from} ${y}h${width}`;
const box = (y: number, from = 0): string => `M${LEFT + from} ${y - 3}h6v6h-6z`;
const down = (count: number, y: number, step: number): number[] =>
  Array.from({ length: Math.max(count, 0) }, (_, i) => y + i * step);

/** Lines of text: the last one is shorter. */
function lines(count: number, y: number, from = 0): Drawn {
  const pieces = down(count, y, LINE).map((at, i): Piece => {
    const width = WIDTH - from;
    const last = count > 1 && i === count - 1;
    return { part: 'ink', d: across(at, last ? Math.round(width * 0.6) : width, from) };
  });
  return { pieces, to: y + count * LINE };
}

/** A table with its columns; as many rows as there are, or as there is room for. */
function table(columns: number, rows: number, y: number, foot: number): Drawn {
  const top = y - 3;
  const room = Math.floor((foot - top) / ROW);
  const shown = Math.min(rows + 1, room);
  if (shown < 2) return { pieces: [], to: foot };
  const height = shown * ROW;
  const inner = Array.from(
    { length: Math.min(columns, MOST.columns) - 1 },
    (_, i, of = Math.min(columns, MOST.columns)) =>
      `M${Math.round(LEFT + ((i + 1) * WIDTH) / of)} ${top}v${height}`,
  );
  const between = down(shown - 1, top + ROW, ROW).map((at) => across(at, WIDTH));
  const frame = `M${LEFT} ${top}h${WIDTH}v${height}h-${WIDTH}z`;
  return {
    pieces: [
      { part: 'blank', d: [frame, ...between, ...inner].join('') },
      { part: 'solid', d: `M${LEFT} ${top}h${WIDTH}v${ROW}h-${WIDTH}z` },
    ],
    to: top + height + ROW,
  };
}

function drawBlock(block: DocumentBlock, y: number, foot: number): Drawn {
  switch (block.type) {
    case 'heading':
      return { pieces: [{ part: 'bold', d: across(y, block.level === 2 ? 28 : 20) }], to: y + 6 };
    case 'paragraph':
      return lines(Math.min(Math.ceil(block.text.length / LETTERS), MOST.lines), y);
    case 'list': {
      const count = Math.min(block.items.length, MOST.items);
      const points = down(count, y, LINE).map((at): Piece => ({ part: 'ink', d: across(at, 1) }));
      const text = lines(count, y, 5);
      return { pieces: [...points, ...text.pieces], to: text.to };
    }
    case 'checklist': {
      const rows = down(Math.min(block.items.length, MOST.items), y, ROW);
      const pieces = rows.flatMap((at): Piece[] => [
        { part: 'solid', d: box(at) },
        { part: 'ink', d: across(at, WIDTH - 14, 11) },
      ]);
      return { pieces, to: y + rows.length * ROW };
    }
    case 'question': {
      const long = Math.round((block.text.length * WIDTH) / LETTERS);
      const asked: Piece = { part: 'bold', d: across(y, Math.min(Math.max(long, 8), WIDTH)) };
      const choices = down(Math.min(block.options.length, MOST.items), 0, 11);
      const answers =
        choices.length > 0
          ? choices.map((from): Piece => ({ part: 'solid', d: box(y + LINE, from) }))
          : down(answerLines[block.answer], y + LINE + 1, LINE).map((at): Piece => ({
              part: 'blank',
              d: across(at, WIDTH),
            }));
      return {
        pieces: [asked, ...answers],
        to: y + LINE * (1 + Math.max(answerLines[block.answer], 1)) + 3,
      };
    }
    case 'table':
      return table(Math.max(block.header.length, 2), block.rows.length, y, foot);
    default:
      // Advice is taken out before the sheet is used.
      return { pieces: [], to: y };
  }
}

/** What is to be filled in says more of a sheet than what is to be read. */
const filledIn = ({ type }: DocumentBlock): boolean =>
  type === 'checklist' || type === 'question' || type === 'table';

/** Two lines to sign on at the foot, and one name. */
const SIGNED = {
  top: FOOT - 14,
  lines: `M${LEFT} ${FOOT}h20M${LEFT + 26} ${FOOT}h20`,
  name: `M${LEFT + 2} ${FOOT - 3}c2-8 5-8 5-3s3 2 4-1 4-3 6 1`,
};

/**
 * The blocks from the top of the sheet until it is full, under a title. Where something is to be filled
 * in, that is what is drawn.
 * @param signed whether those who agree sign it
 */
export function drawPaper(blocks: readonly DocumentBlock[], signed = false): PaperDrawing {
  const drawing: PaperDrawing = { ink: '', bold: across(11, 32), blank: '', solid: '' };
  const foot = signed ? SIGNED.top : FOOT;
  if (signed) {
    drawing.blank += SIGNED.lines;
    drawing.ink += SIGNED.name;
  }
  let y = 23;
  const shown = blocks.some(filledIn) ? blocks.filter(filledIn) : blocks;
  for (const block of shown) {
    const { pieces, to } = drawBlock(block, y, foot);
    for (const { part, d } of pieces) {
      const top = Number(/^M\S+ ([\d.]+)/.exec(d)?.[1]);
      if (top <= foot) drawing[part] += d;
    }
    y = to + 1;
    if (y > foot) break;
  }
  return drawing;
}
