import { describe, expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { keysOf, textOf } from '../../schemas/values.ts';
import { answer, solve } from './answer.ts';
import { textOfGuide, toolsOf } from './from-guides.ts';
import { purposeAnswers, writtenAnswers } from './prepared.ts';
import { speaksTo } from './parties.ts';
import { bestOf } from './rank.ts';
import { lineText } from './lines.ts';

/**
 * The yardstick: the situations in `content/situasjoner/` against the real guides. The rules are
 * tuned on one half; of the other only the sums are looked at.
 */
const toolbox = loadToolbox('content');
const tools = toolsOf(toolbox);
const texts = new Map(toolbox.verktoy.map((g) => [g.id, textOfGuide(toolbox, g)]));

const LEAST_FIRST = 0.85;
const LEAST_AMONG_THREE = 0.97;

/** The ids an answer shows, in the order of the page. */
function shownIn(situation: Parameters<typeof solve>[1]): string[] {
  const { fits, nearest } = solve(tools, situation).ranking;
  return [...bestOf(fits), ...nearest].map((r) => r.tool.id);
}

describe.each(keysOf('yardstick'))('%s', (half) => {
  const results = toolbox.situasjoner
    .filter(({ data }) => data.yardstick === half)
    .map(({ data }) => {
      const five = shownIn(data.facts).slice(0, 5);
      return {
        first: data.accept.includes(five[0] ?? ''),
        three: five.slice(0, 3).some((id) => data.accept.includes(id)),
        forbidden: five.some((id) => data.never.includes(id)),
      };
    });

  test.runIf(results.length > 0)('godtatt først, blant tre, og ingen forbudte blant fem', () => {
    const count = (what: 'first' | 'three' | 'forbidden'): number =>
      results.filter((result) => result[what]).length;
    const [first, three, forbidden] = [count('first'), count('three'), count('forbidden')];
    console.log(
      `${textOf('yardstick', half)}: ${results.length} situasjoner, godtatt først ${first}, blant tre ${three}, med forbudte blant fem ${forbidden}`,
    );
    expect.soft(first / results.length).toBeGreaterThanOrEqual(LEAST_FIRST);
    expect.soft(three / results.length).toBeGreaterThanOrEqual(LEAST_AMONG_THREE);
    expect.soft(forbidden).toBe(0);
  });
});

test('det er situasjoner med egen side, og ingen heter det samme som et formål', () => {
  const prepared = writtenAnswers(toolbox).map(({ id }) => id);
  expect(prepared.length).toBeGreaterThanOrEqual(12);
  expect(prepared.filter((id) => purposeAnswers.some((p) => p.id === id))).toEqual([]);
});

test.each([...writtenAnswers(toolbox), ...purposeAnswers])(
  '$id: grunnene er sanne mot feltene i guiden',
  ({ situation }) => {
    const given = answer(solve(tools, situation), (id) => texts.get(id));
    expect(given.fits.length).toBeGreaterThan(0);
    for (const item of given.fits) {
      const guide = toolbox.verktoy.find((g) => g.id === item.id)?.data;
      const lines = item.arguments.flatMap((a) => a.lines.map(lineText));
      expect(guide?.purposes.some(({ purpose: p }) => situation.purposes?.includes(p))).toBe(true);
      for (const { purpose, how, parties } of guide?.purposes ?? [])
        if (speaksTo(parties, situation) && situation.purposes?.includes(purpose))
          expect(
            lines.some(
              (l) =>
                l.startsWith(how.replace(/\.$/, '')) ||
                (l.includes('er ikke laget for å') && l.includes(textOf('purpose', purpose))),
            ),
          ).toBe(true);
      const { people } = situation;
      const inRange =
        people === undefined ||
        guide?.audience !== undefined ||
        (guide && people >= guide.participants.min && people <= guide.participants.max);
      if (!inRange) expect(lines.some((l) => /er laget for (?:høyst|minst)/.test(l))).toBe(true);
      // Every sentence ends as one, or leads to the next.
      for (const text of lines) expect(text).toMatch(/[.:!?)]$/);
    }
  },
);

test('når ingen passer, kommer de nærmeste med det som mangler', () => {
  const given = answer(
    solve(tools, {
      purposes: ['utvikle-metode'],
      withWhom: ['politikere'],
      people: 2,
      time: 'kort',
      cost: 'ingen',
    }),
    (id) => texts.get(id),
  );
  expect(given.fits).toEqual([]);
  for (const near of given.nearest)
    expect(near.arguments.some((a) => a.label === 'Det som mangler')).toBe(true);
});
