import { spaced, wordsOf } from '../../language/fold.ts';
import type { Told } from './told.ts';

/** The kinds of page that words ask for. */
export type WantedType = 'mal' | 'kjoereplan' | 'begrep' | 'eksempel';

/**
 * How people ask for one kind of page, in folded words with a space around each, and the words of
 * the longest query that is read so.
 */
const ways: readonly [WantedType, RegExp, longest?: number][] = [
  [
    'mal',
    / (?:mal|maler|malar|malen|\S*skjema|\S*skjemaet|\S*skjemaer|ark|arket|utfylling|word|excel) /,
    5,
  ],
  // In a longer query a form may be what it tells of.
  ['mal', / (?:mal|skjema|ark) (?:for|til) | (?:en|ein|et|eit|ferdig|ferdige) (?:mal|skjema|ark) /],
  [
    'kjoereplan',
    / (?:kjoreplan|koyreplan|agenda|dreiebok|tidsplan|program(?:met)? (?:for|til|pa)|opplegg(?:et)? (?:for|til|pa)) /,
  ],
  [
    'begrep',
    / (?:(?:hva|kva|ka) (?:betyr|tyder|menes|meines|star)|(?:hva|kva|ka) (?:er|e) (?:en |ei |et |ein |eit )?\S+|definisjon|forkortelse|forkorting|begrepet|omgrepet|ordet) /,
    5,
  ],
  [
    'eksempel',
    / (?:(?:hvem|kven|hvilke kommuner|kva kommunar|noen|nokon|andre|kommuner som|kommunar som) (?:som )?har|eksempel|eksempler|dome) /,
  ],
];
/** In a longer question time and people are mentioned more than asked for. */
const LONGEST_FACTS = 7;

/**
 * The kinds of page a query asks for by its words: «mal for», «kjøreplan», «hva betyr», «hvem har».
 * Time and number of people ask for a run sheet. Mostly none.
 * @param told the time and people in the same text
 */
export function wantsIn(text: string, { minutes, people }: Told): ReadonlySet<WantedType> {
  const { length } = wordsOf(text);
  const all = spaced(text);
  const wants = new Set(
    ways.flatMap(([type, way, longest = Infinity]) =>
      length <= longest && way.test(all) ? [type] : [],
    ),
  );
  const isShort = length <= LONGEST_FACTS;
  if (isShort && (minutes !== undefined || people !== undefined)) wants.add('kjoereplan');
  return wants;
}
