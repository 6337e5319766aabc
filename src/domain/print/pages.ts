/** Names of cards that a side of the contents has room for. */
const NAMES = 60;
/** A card is at most two sides of A4 (every-page.test.ts). */
const CARD = 2;
/** A run sheet is two as a rule; one of a long day, or of two, has the wall and more on a third. */
const RUN_SHEET = 2.2;
const STEP = 5;

/**
 * How many sides of A4 so many cards are with the contents before them, in words: «høyst 25 sider»,
 * and for run sheets, which are of all lengths, «om lag 35 sider».
 */
export function pagesText(cards: number, areRunSheets: boolean): string {
  const contents = Math.ceil(cards / NAMES);
  return areRunSheets
    ? `om lag ${STEP * Math.ceil((RUN_SHEET * cards + contents) / STEP)} sider`
    : `høyst ${CARD * cards + contents} sider`;
}
