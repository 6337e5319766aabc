/**
 * Letters wrong, missing, added or swapped between two words (optimal string alignment).
 * @param limit what is further apart is not counted to the end
 * @returns the distance, or `limit + 1` as soon as it must be more than the limit
 */
export function errorsBetween(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  let next: number[] = [];
  for (let i = 1; i <= a.length; i++) {
    let least = (next[0] = i);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      next[j] = value;
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    // Three rows in turn: none is made for each letter.
    const done = before;
    before = row;
    row = next;
    next = done;
  }
  return row[b.length] ?? limit + 1;
}

/** The candidate nearest to a word, or '' when none is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string {
  let best = '';
  let bestDistance = Math.max(2, Math.floor(word.length / 4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const d = errorsBetween(word, candidate, bestDistance);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}
