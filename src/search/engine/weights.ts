/**
 * The numbers of the ranking, fitted on the training sets (`npm run fit:search`) and on each
 * question of the pages with that question left out; never on the set held out. Change one, and run
 * `npm run bench:search`.
 */
export const weights = {
  title: 6.3,
  titleParts: 4.3,
  names: 1.9,
  nameParts: 2.4,
  summary: 3.4,
  /**
   * Questions that have the word: for one, how the worth grows by their number, and what a long
   * list costs.
   */
  asked: 0.9,
  askedMore: 1.62,
  askedLength: 0.76,
  /** The page takes the time, and the number of people, that the query tells. */
  fit: 2.85,
  facts: 9.6,
  /**
   * A question on the page that is like the query: how much, how steeply, and what its other words
   * cost. The next most like it adds less.
   */
  askedWhole: 1.56,
  askedNext: 0.6,
  askedPower: 2.2,
  askedOwn: 0.78,
  /** Questions of a run sheet or template, where its guide is weighed: 0–1. */
  askedBelow: 0.4,
  likeBelow: 0.8,
  /**
   * Questions on the page that put their words as the query does; less of run sheets and templates.
   */
  beside: 4,
  besideBelow: 0.5,
  /** How much it counts that its questions have the words more often than those of other pages. */
  often: 0.32,
  /** Below 1, rare words weigh less than their number says. */
  rarity: 0.72,
  text: 1.2,
  /** A page with the word in its running text only, where it is counted how rare the word is. */
  mention: 0.1,
  /** How much the length of a title, and of the running text, counts: 0–1. */
  titleLength: 0.5,
  textLength: 0.45,
  /** How fast one more sighting stops counting. */
  saturation: 17,
  /** Several words that are one name. */
  wholeUnit: 8.9,
  /** The query is the title, or another name; a little more as it is written. */
  wholeTitle: 7.5,
  wholeName: 5.4,
  asWritten: 0.7,
  /** All words of a longer query in the page's names: it is about just that. */
  together: 3.3,
  titleShare: 0.65,
  /** How much a page loses that lacks words: 0–1. */
  coverage: 0.67,
  /** How likely each kind of page is what people want. */
  prior: {
    guide: 1.7,
    eksempel: 1.38,
    problem: 0.85,
    kjoereplan: 0.88,
    loep: 1.19,
    situasjon: 0.4,
    mal: 0.8,
    type: 1,
    grunnlag: 1.03,
    begrep: 0.35,
    kontor: 1.2,
    side: 1.32,
    prosjekt: 1.3,
    kilde: 1.15,
  },
  /** A page of the kind the query asks for: it is then likelier than a guide. */
  wanted: { begrep: 5, mal: 2.3, kjoereplan: 2, eksempel: 1.5 },
};
