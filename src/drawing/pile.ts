/** A pile of paper seen from the side: as thick as there are cards. */

const WIDTH = 96;
/** The thickest pile, and the slanting sheet on top of each. */
const MOST = 140;
const SLANT = 16;
/** Air around the strokes. */
const EDGE = 2;
/** From one edge of paper to the next. */
const STEP = 7;
/** Even one card can be seen. */
const LEAST = 3;

/** Path data, the sheet on top, the edge of the pile and the lines of it; and its own sheet. */
export interface Pile {
  width: number;
  height: number;
  top: string;
  side: string;
  lines: string;
}

/**
 * A pile of so many cards, on a scale where the thickest of them all fills the room.
 * @param most how many the thickest has
 */
export function drawPile(cards: number, most: number): Pile {
  const thick = Math.max(LEAST, Math.round((MOST * cards) / Math.max(1, most)));
  const y = EDGE + SLANT;
  const wide = WIDTH - 2 * EDGE - SLANT;
  const lines = Array.from(
    { length: Math.max(0, Math.ceil(thick / STEP) - 1) },
    (_, i) => `M${EDGE} ${y + (i + 1) * STEP}h${wide}`,
  );
  return {
    width: WIDTH,
    height: y + thick + EDGE,
    top: `M${EDGE} ${y}l${SLANT}-${SLANT}h${wide}l-${SLANT} ${SLANT}z`,
    side: `M${EDGE} ${y}h${wide}v${thick}h-${wide}z`,
    lines: lines.join(''),
  };
}
