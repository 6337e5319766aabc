import { writeSituation } from '../../domain/chooser/situation.ts';
import { bandOf } from '../../domain/time/bands.ts';
import { textOf } from '../../schemas/values.ts';
import type { Told } from './told.ts';

/** Where the chooser answers what a query tells, and the words for it. */
export interface ChooserLink {
  url: string;
  /** «Verktøy for 40 personer, inntil en halv dag». */
  words: string;
}

/**
 * The chooser, filled in with what a query tells; undefined when it tells nothing of time, money or
 * people.
 */
export function chooserLink({ people, minutes, cost, experience }: Told): ChooserLink | undefined {
  const time = minutes === undefined ? undefined : bandOf(minutes);
  const words = [
    people === undefined ? '' : `for ${people} personer`,
    time ? textOf('timeBand', time) : '',
    cost ? `med ${textOf('cost', cost)}` : '',
    experience ? `der ${textOf('experience', experience)}` : '',
  ].filter(Boolean);
  if (!words.length) return undefined;
  const situation = {
    ...(people === undefined ? {} : { people }),
    ...(time ? { time } : {}),
    ...(cost ? { cost } : {}),
    ...(experience ? { experience } : {}),
  };
  return {
    url: `/velg/?${writeSituation(situation).toString()}`,
    words: `Verktøy ${words.join(', ')}`,
  };
}
