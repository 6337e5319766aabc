import { capital } from '../../language/forms.ts';
import type { Counts, Month } from './counts.ts';

/** Fewer than this, and the words of a search may tell who searched. */
const SHARED = 2;
/** Numbers of people, phones and cases, and addresses of e-mail: never shown, however often. */
const PERSONAL = /\d{5}|\d[\d ]{6,}\d|@/;
const ROWS = 20;

const monthName = new Intl.DateTimeFormat('nb-NO', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const mostFirst = ({ each }: Counts): [string, number][] =>
  [...each].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));

/** The searches that may be shown: made more than once, and without numbers of people. */
export const shownSearches = ({ searches }: Month): string[] =>
  mostFirst(searches)
    .filter(([words, n]) => n >= SHARED && !PERSONAL.test(words))
    .map(([words]) => words);

/** What a server let into its log may steer a terminal. */
const harmless = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');

/**
 * Searches as they are written in `asked` on the page that answers: each line can be pasted between
 * the brackets.
 */
const asAsked = (searches: readonly string[]): string[] =>
  searches.length
    ? [
        '',
        'Til «asked» på siden som svarer. Lim linjene inn mellom klammene, og ta bort dem ingen side svarer på:',
        ...searches.slice(0, ROWS).map((words) => `  ${JSON.stringify(harmless(words))},`),
      ]
    : [];

function rows(heading: string, counts: readonly [string, number][]): string[] {
  if (!counts.length) return [];
  const rest = counts.length - ROWS;
  return [
    '',
    heading,
    ...counts.slice(0, ROWS).map(([what, n]) => harmless(`${String(n).padStart(7)}  ${what}`)),
    ...(rest > 0 ? [`         og ${rest} til`] : []),
  ];
}

/**
 * A month for people to read.
 * @param name `2026-11`
 * @param unanswered the searches that no page answers; nothing when nobody has asked the index
 */
export function monthTable(
  name: string,
  month: Month,
  unanswered: ReadonlySet<string> | undefined,
): string {
  const { pages, searches, downloads, situations, robots } = month;
  const shown = shownSearches(month).map((words): [string, number] => [
    `«${words}»`,
    searches.each.get(words) ?? 0,
  ]);
  const without = shown.filter(([words]) => unanswered?.has(words.slice(1, -1)));
  const hidden = searches.each.size - shown.length;
  const title = monthName.format(new Date(`${name}-01T00:00:00Z`));
  return [
    capital(title),
    `Sider vist: ${pages.total}. Søk: ${searches.total}. Nedlastinger: ${downloads.total}. Situasjoner i velgeren: ${situations.total}.`,
    ...(robots ? [`Svar til roboter, holdt utenfor: ${robots}.`] : []),
    ...rows('Sider', mostFirst(pages)),
    ...(unanswered ? rows('Søk uten svar', without) : []),
    ...asAsked(without.map(([words]) => words.slice(1, -1))),
    ...rows(
      unanswered ? 'Søk med svar' : 'Søk (kjør npm run build først, så skilles de uten svar ut)',
      shown.filter((row) => !without.includes(row)),
    ),
    ...(hidden
      ? ['', `Ikke vist (søk gjort én gang, eller med lange tall eller e-post): ${hidden}`]
      : []),
    ...rows('Nedlastinger', mostFirst(downloads)),
    ...rows('Situasjoner i velgeren, åpnet fra en lenke', mostFirst(situations)),
  ].join('\n');
}
