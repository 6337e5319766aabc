/** A summary in the part that says what it is, and what follows where there is room for it. */
export interface Teaser {
  first: string;
  more: string;
  /** What ends the whole, and the first part where it stands alone. */
  stop: string;
}

/** The last thing that a sentence adds. */
const ADDED = /, (?:og|men) (?!.*, (?:og|men) )/;
/** So short that nothing is gained by leaving something out. */
const SHORT = 60;

/** A summary divided at a number of characters. */
function divided(summary: string, at: number): Teaser {
  const stop = summary.endsWith('.') ? '.' : '';
  const whole = stop ? summary.slice(0, -1) : summary;
  return { first: whole.slice(0, at), more: whole.slice(at), stop };
}

/** How long the first sentence is, without its stop. */
function sentenceEnd(summary: string): number {
  const at = summary.search(/\.(?: \p{Lu}|$)/u);
  return at < 0 ? summary.length : at;
}

/** The first sentence of a summary, and the others. */
export const firstSentence = (summary: string): Teaser => divided(summary, sentenceEnd(summary));

/** The first sentence of a summary without the last thing it adds, and all that is left out. */
export function teaser(summary: string): Teaser {
  const end = sentenceEnd(summary);
  const added = end > SHORT ? summary.slice(0, end).search(ADDED) : -1;
  return divided(summary, added > 0 ? added : end);
}
