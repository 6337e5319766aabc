/**
 * The numbers of the ranking, fitted on the training queries (`scripts/bench/queries.ts`) and never
 * on those held out. Change one, and run `npm run bench:search`.
 */
export const weights = {
  title: 10,
  titleParts: 7,
  names: 6,
  nameParts: 4,
  summary: 2.5,
  asked: 4,
  facts: 8,
  /** A question on the page that is like the query: how much, how steeply, and what its other words cost. */
  askedWhole: 0.5,
  askedPower: 2,
  askedOwn: 0.3,
  text: 1,
  /** How much the length of a title, and of the running text, counts: 0–1. */
  titleLength: 0.3,
  textLength: 0.5,
  /** How fast one more sighting stops counting. */
  saturation: 4,
  /** Several words that are one name. */
  wholeUnit: 10,
  /** The query is the title, or another name; a little more as it is written. */
  wholeTitle: 12,
  wholeName: 9,
  asWritten: 1,
  /** All words of a longer query in the page's names: it is about just that. */
  together: 2,
  titleShare: 0.3,
  /** How much a page loses that lacks words: 0–1. */
  coverage: 0.3,
};
