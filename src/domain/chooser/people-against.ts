import { capital } from '../../language/forms.ts';
import { rangeText } from '../time/amounts.ts';
import { peopleGap } from './gaps.ts';
import {
  line,
  makersAndAudience,
  namedSheet,
  withAudience,
  type Given,
  type Line,
  type Sentences,
} from './lines.ts';
import { sheetForTime } from './sheet-fit.ts';

/** What a tool lacks when they are more or fewer than it is made for. */

const those = (people: number): string => (people === 1 ? 'du er alene' : `dere er ${people}`);

/**
 * How many work by the plan for their time, when they are more or fewer: those may be only the ones
 * who do it.
 */
export function planCrowd(given: Given): Line[] {
  const { ranked, situation } = given;
  const { people } = situation;
  const argued = namedSheet(given, sheetForTime(ranked));
  if (!argued || people === undefined || ranked.tool.reaches !== undefined) return [];
  const { sheet, link, name } = argued;
  return sheet.weeks !== undefined && peopleGap(people, sheet) > 0
    ? [
        line(
          `${capital(name)} «`,
          link,
          `» er laget for at ${rangeText(sheet)} personer er med i arbeidet, og ${those(people)}.`,
        ),
      ]
    : [];
}

/** Too many or too few for the tool itself, or for the run sheet that the verdict rests on. */
export const peopleAgainst: Sentences = (given, verdict) => {
  const {
    ranked: { tool },
    situation: { people = 0 },
  } = given;
  if (tool.reaches !== undefined)
    return [
      verdict.gap === 0
        ? makersAndAudience(given)
        : withAudience(given, {
            nb: `Verktøyet når ikke flere enn ${tool.reaches}.`,
            nn: `Verktøyet når ikkje fleire enn ${tool.reaches}.`,
          }),
    ];
  if (verdict.gap === 0) {
    const named = namedSheet(given, verdict.sheet);
    if (!named) return [];
    const { min, max } = named.sheet;
    const made = `» er laget for ${rangeText({ min, max })} personer, og ${those(people)}.`;
    // A sheet for five does not become one for twelve, nor one for a group one for a single person.
    const change =
      people === 1 || peopleGap(people, named.sheet) > 1
        ? ''
        : ` Tilpass den til så ${people < min ? 'få' : 'mange'}.`;
    return [line('Kjøreplanen «', named.link, `${made}${change}`)];
  }
  const few = people < tool.min;
  const [word, most] = few ? ['minst', tool.min] : ['høyst', tool.max];
  const named = namedSheet(given, verdict.sheet);
  const own = named && (few ? named.sheet.min : named.sheet.max);
  const stricter = own !== undefined && (few ? own > most : own < most);
  return [
    line(`Verktøyet er laget for ${word} ${most} personer, og ${those(people)}.`),
    ...(named && stricter && named.sheet.weeks === undefined
      ? [line('Kjøreplanen «', named.link, `» er laget for ${word} ${own}.`)]
      : []),
  ];
};
