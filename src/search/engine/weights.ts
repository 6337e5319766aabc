/**
 * The numbers of the ranking, fitted on the training queries (`scripts/bench/queries.ts`) and never
 * on those held out. Change one, and run `npm run bench:search`.
 */
export const weights = {
  title: 10,
  titleParts: 4,
  names: 2.5,
  nameParts: 4,
  summary: 3.75,
  asked: 1.4,
  /** The page takes the time, and the number of people, that the query tells. */
  fit: 4.8,
  facts: 9.6,
  /** A question on the page that is like the query: how much, how steeply, and what its other words cost. */
  askedWhole: 0.5,
  askedPower: 3.4,
  askedOwn: 0.6,
  text: 0.4,
  /** How much the length of a title, and of the running text, counts: 0–1. */
  titleLength: 0.3,
  textLength: 0.45,
  /** How fast one more sighting stops counting. */
  saturation: 8,
  /** Several words that are one name. */
  wholeUnit: 15,
  /** The query is the title, or another name; a little more as it is written. */
  wholeTitle: 11,
  wholeName: 9,
  asWritten: 1,
  /** All words of a longer query in the page's names: it is about just that. */
  together: 4,
  titleShare: 0.6,
  /** How much a page loses that lacks words: 0–1. */
  coverage: 0.3,
};
