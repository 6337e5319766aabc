import type { PlannedStep } from './schedule.ts';

/** The hours of the steps of a plan that are held on one day. */

/** Minutes after midnight. */
export interface Clock {
  from: number;
  to: number;
}

type OfDay = Pick<PlannedStep, 'part' | 'from' | 'to'>;

/** The hour that a route gives a step in its title, as «Kl. 09.00: ved bordene». */
function toldHour({ title }: PlannedStep['part']): number | undefined {
  const [, hour, minute] = /\bkl\. (\d{2})\.(\d{2})/i.exec(title) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

const hoursOf = ({ part }: OfDay): Clock | undefined => part.sheet?.hours;

/**
 * The hours of each step on a day that several share: one begins when the one before it ends, the
 * first at the earliest hour of any of them. An hour that a route tells, stands.
 * @returns in the order given; undefined for a step that has its day alone, or lasts longer
 */
export function clocksOf(steps: readonly OfDay[]): (Clock | undefined)[] {
  const isMeeting = (step: OfDay): boolean => step.from === step.to && hoursOf(step) !== undefined;
  const ends = new Map<number, number>();
  return steps.map((step) => {
    const same = steps.filter((other) => isMeeting(other) && other.from === step.from);
    const hours = hoursOf(step);
    if (!isMeeting(step) || !hours || same.length < 2) return undefined;
    const first = Math.min(...same.map((one) => hoursOf(one)?.from ?? Infinity));
    const from = toldHour(step.part) ?? ends.get(step.from) ?? first;
    const to = from + hours.to - hours.from;
    ends.set(step.from, to);
    return { from, to };
  });
}
