import type { Language } from '../../schemas/values.ts';
import { label } from '../../language/labels.ts';
import { effortMinutes, effortText } from './amounts.ts';

type Amount = Parameters<typeof effortText>[0];
interface Effort {
  preparation: Amount;
  running: Amount;
  followUp: Amount;
}

/** One part of the work around a tool: where it begins and how wide it is, of 100. */
export interface StripPart {
  part: keyof Effort;
  start: number;
  width: number;
  /** «Forberedelse: 2 dager». */
  text: string;
}

/** A part that takes no time has no width; one that takes a little can still be seen. */
const LEAST = 2;

/**
 * The work before, during and after, to scale.
 * @returns the parts that take time, in order; none where one part is for each municipality or
 *   participant and another is for the whole, for then they cannot stand on one scale
 */
export function stripOf(effort: Effort, language: Language): StripPart[] {
  const parts = (['preparation', 'running', 'followUp'] as const).map(
    (part) => [part, effort[part]] as const,
  );
  // One gathering is one run of the tool.
  const bases = new Set(parts.map(([, { per }]) => (per === 'samling' ? undefined : per)));
  const timed = parts.filter(([, amount]) => effortMinutes(amount) > 0);
  if (bases.size > 1 || timed.length < 2) return [];
  const sum = timed.reduce((total, [, amount]) => total + effortMinutes(amount), 0);
  const wide = timed.map(([, amount]) =>
    Math.max(LEAST, Math.round((100 * effortMinutes(amount)) / sum)),
  );
  const all = wide.reduce((total, width) => total + width, 0);
  let start = 0;
  return timed.map(([part, amount], i) => {
    const width = ((wide[i] ?? 0) * 100) / all;
    const piece = {
      part,
      start: Math.round(start * 10) / 10,
      width: Math.round(width * 10) / 10,
      text: `${label(part, language)}: ${effortText({ amount: amount.amount, unit: amount.unit }, language)}`,
    };
    start += width;
    return piece;
  });
}
