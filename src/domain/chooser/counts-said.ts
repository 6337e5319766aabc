import { capital } from '../../language/forms.ts';
import { inWords } from '../time/numbers.ts';
import { words } from './lines.ts';
import type { Ranked } from './rank.ts';
import type { Situation } from './situation.ts';

/** All they told speaks for it. */
export const isWhole = ({ verdicts }: Ranked): boolean =>
  verdicts.every(({ outcome }) => outcome === 'fits');

/** How many all they told speaks for. */
export const wholeOf = (fits: readonly Ranked[]): number => fits.filter(isWhole).length;

/**
 * How many fit, in one sentence: what all they told speaks for, and the rest.
 * @param fits the tools that fit, the best first
 * @param nearest those shown where none fits
 */
export function status(fits: readonly Ranked[], [first]: readonly Ranked[]): string {
  const [total, whole] = [fits.length, wholeOf(fits)];
  if (total === 0)
    return first
      ? `Ingen verktøy passer helt. Nærmest er ${first.tool.title}. Under står hva som mangler.`
      : 'Ingen verktøy er i nærheten av det dere har svart. Ta bort ett av svarene.';
  const tools = (count: number): string =>
    count === 1 ? 'Ett verktøy' : `${capital(inWords(count))} verktøy`;
  if (whole === 0) return `${tools(total)} passer nesten helt.`;
  return whole === total
    ? `${tools(total)} passer.`
    : `${tools(whole)} passer helt, og ${total - whole === 1 ? 'ett' : inWords(total - whole)} nesten.`;
}

/** How many fit, for what they want. */
export function headline(fits: readonly Ranked[], said: string, situation: Situation): string {
  const total = fits.length;
  const { purposes = [], ...rest } = situation;
  const alone = Object.values(rest).every((value) => value === undefined);
  return total > 1 && wholeOf(fits) === total && alone && purposes.length > 0
    ? `${capital(inWords(total))} verktøy passer for å ${words('purposes', purposes, undefined)}`
    : said;
}

/**
 * How many of those that fit stand on a paper, where that is not all of them.
 * @param shown how many the answer shows
 */
export const shownOf = (shown: number, total: number): string | undefined =>
  shown < total
    ? `${shown} av ${total} vises. Resten finner dere på nettadressen nederst på arket.`
    : undefined;
