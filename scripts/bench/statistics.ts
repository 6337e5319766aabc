/** 97.5th percentile of the normal distribution: 95 % between the two tails. */
const Z = 1.959964;

/**
 * Wilson's score interval (Wilson 1927) for a share, 95 %.
 * @returns the lower and upper bound, 0–1; 0 and 1 for no trials
 */
export function wilson(hits: number, trials: number): [low: number, high: number] {
  if (!trials) return [0, 1];
  const share = hits / trials;
  const scale = 1 + Z ** 2 / trials;
  const middle = (share + Z ** 2 / (2 * trials)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / trials + (Z / (2 * trials)) ** 2);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/**
 * McNemar's exact test, two-sided: how likely a difference at least this large is, if both were as
 * good.
 * @param onlyA trials that only the first of a pair succeeded in
 * @param onlyB trials that only the other did
 */
export function mcNemar(onlyA: number, onlyB: number): number {
  const n = onlyA + onlyB;
  let term = 0.5 ** n;
  let tail = 0;
  for (let k = 0; k <= Math.min(onlyA, onlyB); k++) {
    tail += term;
    term *= (n - k) / (k + 1);
  }
  return Math.min(1, 2 * tail);
}

/** The value that a share of the values is at or below; 0 for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
