import { bestSentence, mark, termsIn, type Matcher, type Piece } from './excerpt.ts';
import type { PageTexts } from './page-texts.ts';

/** Why a page is a hit, when its title does not say it. */
export interface Reason {
  kind: 'alias' | 'asked' | 'keyword';
  pieces: Piece[];
}

/** What a hit says. */
export interface Shown {
  title: Piece[];
  reason?: Reason;
  /** The excerpt says when not to use the tool. */
  warns: boolean;
  excerpt: Piece[];
  /** Something of what the reader wrote is marked, in the title or under it. */
  marked: boolean;
}

/**
 * What to show of a page: the other name, the question or the word that made it a hit when the
 * title says less, and its summary, or the sentence of its text that says more about the query.
 * What stands under «Ikke når» is shown only when nothing else has the words, and as what it is.
 */
export function shownOf(title: string, texts: PageTexts, matches: Matcher): Shown {
  const inTitle = termsIn(title, matches).size;
  let reason: Reason | undefined;
  let most = inTitle;
  const kinds = { alias: texts.aliases, asked: texts.asked, keyword: texts.keywords } as const;
  for (const kind of ['alias', 'asked', 'keyword'] as const)
    for (const text of kinds[kind]) {
      const terms = termsIn(text, matches).size;
      if (terms > most) [reason, most] = [{ kind, pieces: mark(text, matches) }, terms];
    }
  const inSummary = termsIn(texts.summary, matches).size;
  const sentence = bestSentence(texts.text, matches);
  const warning =
    most || inSummary || sentence.terms ? undefined : bestSentence(texts.whenNot, matches);
  const excerpt = warning?.terms
    ? warning.text
    : sentence.terms > inSummary && sentence.terms >= Math.min(2, most + 1)
      ? sentence.text
      : texts.summary || texts.text.split(/(?<=[.!?])\s/)[0] || '';
  const pieces = mark(excerpt, matches);
  return {
    title: mark(title, matches),
    ...(reason ? { reason } : {}),
    warns: Boolean(warning?.terms),
    excerpt: pieces,
    marked: most > 0 || pieces.some((piece) => piece.hit),
  };
}
