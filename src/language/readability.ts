/** Words of a text: runs of letters and digits, inner hyphens kept together. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}

export const wordCount = (text: string): number => words(text).length;

/**
 * LIX (Björnsson 1968): words per sentence + percentage of words over six letters, rounded.
 * A line is a sentence too, so that list items without a full stop count.
 */
export function readability(text: string): number {
  const all = words(text);
  if (!all.length) return 0;
  const sentences = text.split(/[.!?:]+(?=\s|$)|\n+/).filter((s) => words(s).length > 0).length;
  const long = all.filter((w) => w.length > 6).length;
  return Math.round(all.length / Math.max(1, sentences) + (100 * long) / all.length);
}
