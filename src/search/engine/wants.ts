import { spaced, wordsOf } from '../../language/fold.ts';
import type { Told } from './told.ts';

/** The kinds of page that words ask for. */
export type WantedType = 'mal' | 'kjoereplan' | 'begrep' | 'eksempel';

/** How people ask for one kind of page, in folded words with a space around each. */
const ways: readonly [WantedType, RegExp][] = [
  ['mal', / (?:mal|maler|malar|malen|skjema|skjemaet|skjemaer|ark|arket|utfylling|word|excel) /],
  [
    'kjoereplan',
    / (?:kjoreplan|koyreplan|agenda|dreiebok|tidsplan|program(?:met)? (?:for|til|pa)|opplegg(?:et)? (?:for|til|pa)) /,
  ],
  [
    'begrep',
    / (?:(?:hva|kva|ka) (?:betyr|tyder|menes|meines|star)|(?:hva|kva|ka) (?:er|e) (?:en |ei |et |ein |eit )?\S+|definisjon|forkortelse|forkorting|begrepet|omgrepet|ordet) /,
  ],
  [
    'eksempel',
    / (?:(?:hvem|kven|hvilke kommuner|kva kommunar|noen|nokon|andre|kommuner som|kommunar som) (?:som )?har|eksempel|eksempler|dome) /,
  ],
];
/** In a longer question time and people are mentioned more than asked for. */
const LONGEST_FACTS = 7;
const longest: Partial<Record<WantedType, number>> = { begrep: 5 };

/**
 * The kinds of page a query asks for by its words: «mal for», «kjøreplan», «hva betyr», «hvem har».
 * Time and number of people ask for a run sheet. Mostly none.
 * @param told the time and people in the same text
 */
export function wantsIn(text: string, { minutes, people }: Told): ReadonlySet<WantedType> {
  const { length } = wordsOf(text);
  const all = spaced(text);
  const wants = new Set(
    ways.flatMap(([type, way]) =>
      length <= (longest[type] ?? Infinity) && way.test(all) ? [type] : [],
    ),
  );
  const isShort = length <= LONGEST_FACTS;
  if (isShort && (minutes !== undefined || people !== undefined)) wants.add('kjoereplan');
  return wants;
}
