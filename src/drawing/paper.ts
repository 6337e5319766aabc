import { answerLines, type DocumentBlock } from '../domain/documents/model.ts';

/** The first page of a document in miniature: what kind of sheet it is, seen from afar. */

/** The sheet, in the shape of A4. */
export const PAPER = { width: 60, height: 84 };
const MARGIN = 7;
const WIDTH = PAPER.width - 2 * MARGIN;
/** From one line of text to the next. */
const LINE = 4;
/** Rows and answers beyond these say nothing more of the kind of sheet. */
const MOST_ROWS = 5;

/** `ink` is what is printed, `bold` headings, `blank` the lines and frames to write in. */
export type PaperPart = 'ink' | 'bold' | 'blank';
/** Path data by part, as strokes on a sheet of `PAPER`. */
export type PaperDrawing = Record<PaperPart, string>;

interface Stroke {
  part: PaperPart;
  d: string;
  /** The lowest point of the stroke. */
  end: number;
}
/** What one block draws from a height down, and how much room it takes. */
interface Drawn {
  strokes: Stroke[];
  height: number;
}

const line = (part: PaperPart, x: number, y: number, width: number): Stroke => ({
  part,
  d: `M${x} ${y}h${width}`,
  end: y,
});

/** Lines of text, the last of them short. */
const textLines = (y: number, count: number): Stroke[] =>
  Array.from({ length: count }, (_, i) =>
    line('ink', MARGIN, y + i * LINE, i === count - 1 && count > 1 ? WIDTH * 0.6 : WIDTH),
  );

function table(y: number, columns: number, rows: number): Drawn {
  const height = (rows + 1) * LINE;
  const inner = Array.from({ length: columns - 1 }, (_, i) => {
    const x = Math.round(MARGIN + ((i + 1) * WIDTH) / columns);
    return { part: 'blank' as const, d: `M${x} ${y}v${height}`, end: y + height };
  });
  const frame: Stroke = {
    part: 'blank',
    d: `M${MARGIN} ${y}h${WIDTH}v${height}h-${WIDTH}z`,
    end: y + height,
  };
  const across = Array.from({ length: rows }, (_, i) =>
    line('blank', MARGIN, y + (i + 1) * LINE, WIDTH),
  );
  return { strokes: [frame, ...across, ...inner], height: height + LINE };
}

/** Boxes to tick, each with its text. */
const boxes = (y: number, count: number): Drawn => ({
  strokes: Array.from({ length: count }, (_, i) => [
    { part: 'blank' as const, d: `M${MARGIN} ${y + i * LINE - 1}h2v2h-2z`, end: y + i * LINE + 1 },
    line('ink', MARGIN + 5, y + i * LINE, WIDTH * 0.7),
  ]).flat(),
  height: count * LINE + 1,
});

/** A block under the line that says what it asks for. */
function underText(y: number, { strokes, height }: Drawn): Drawn {
  return {
    strokes: [line('ink', MARGIN, y, WIDTH * 0.7), ...strokes],
    height: height + LINE,
  };
}

function drawBlock(block: DocumentBlock, y: number): Drawn {
  switch (block.type) {
    case 'heading':
      return { strokes: [line('bold', MARGIN, y + 1, WIDTH * 0.5)], height: LINE + 2 };
    case 'paragraph':
      return { strokes: textLines(y, 2), height: 2 * LINE + 1 };
    case 'guidance':
      return { strokes: [], height: 0 };
    case 'question': {
      const lines = answerLines[block.answer];
      if (lines === 0) return underText(y, boxes(y + LINE, Math.min(block.options.length, 4)));
      const strokes = Array.from({ length: lines }, (_, i) =>
        line('blank', MARGIN, y + (i + 1) * LINE, WIDTH),
      );
      return underText(y, { strokes, height: lines * LINE + 1 });
    }
    case 'table':
      return underText(
        y,
        table(
          y + LINE - 1,
          Math.min(block.header.length, 6),
          Math.min(block.rows.length, MOST_ROWS),
        ),
      );
    case 'list':
      return { strokes: textLines(y, Math.min(block.items.length, MOST_ROWS)), height: 4 * LINE };
    case 'checklist':
      return underText(y, boxes(y + LINE, Math.min(block.items.length, MOST_ROWS)));
  }
}

/**
 * The first page of a document as strokes, made from its blocks: advice that is taken out before
 * use is not there, and what comes after the foot of the page is left out.
 */
export function drawPaper(blocks: readonly DocumentBlock[]): PaperDrawing {
  const strokes: Stroke[] = [line('bold', MARGIN, 10, WIDTH * 0.8)];
  let y = 17;
  for (const block of blocks) {
    const drawn = drawBlock(block, y);
    strokes.push(...drawn.strokes.filter(({ end }) => end <= PAPER.height - MARGIN));
    y += drawn.height;
    if (y > PAPER.height - MARGIN) break;
  }
  const of = (part: PaperPart): string =>
    strokes
      .filter((stroke) => stroke.part === part)
      .map(({ d }) => d)
      .join('');
  return { ink: of('ink'), bold: of('bold'), blank: of('blank') };
}
