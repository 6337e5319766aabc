import { lineText, type Given, type Line } from './lines.ts';
import type { Ranked } from './rank.ts';
import { planCrowd } from './people-against.ts';
import { leftOut, sentencesAgainst } from './reasons-against.ts';
import { purposesFor, sentencesFor } from './reasons-for.ts';
import type { Situation } from './situation.ts';
import type { Tool, ToolText } from './tool.ts';
import { warnings } from './warnings.ts';

/** What is said of a tool: for it, against it with what one could change, and what to watch. */
export interface Reasons {
  fits: Line[];
  against: Line[];
  watch: Line[];
}

/**
 * What is said of a tool, the most telling first: how it serves what they want, then what else was
 * asked. Words come from the guide where it has them.
 * @param takes the tools they can take instead
 */
export function reasonsOf(
  ranked: Ranked,
  situation: Situation,
  text: ToolText,
  takes: ReadonlyMap<string, Tool>,
): Reasons {
  const given: Given = { ranked, situation, text };
  const fits = ranked.verdicts.filter((v) => v.outcome === 'fits' || v.fact === 'purposes');
  const hasPurposes = ranked.verdicts.some((v) => v.fact === 'purposes');
  return {
    fits: [
      ...(hasPurposes ? [] : purposesFor(given)),
      ...fits.flatMap((verdict) => sentencesFor[verdict.fact]?.(given, verdict) ?? []),
    ],
    against: [
      ...ranked.verdicts
        .filter((v) => v.outcome !== 'fits')
        .sort((a, b) => b.gap - a.gap)
        .flatMap((verdict) => sentencesAgainst[verdict.fact](given, verdict)),
      ...planCrowd(given),
      ...leftOut(given),
    ],
    watch: warnings(ranked, situation, text, takes),
  };
}

/** Lines that stand on more than half of the cards tell nothing apart, and are left out of all. */
export function telling(cards: readonly Reasons[]): Reasons[] {
  const counts = new Map<string, number>();
  for (const { fits } of cards)
    for (const text of new Set(fits.map(lineText))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return cards.map((card) => {
    const own = card.fits.filter(
      (l) => cards.length < 2 || (counts.get(lineText(l)) ?? 0) <= cards.length / 2,
    );
    return { ...card, fits: own.length ? own : card.fits.slice(0, 1) };
  });
}
