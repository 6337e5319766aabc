/** Words as they are named in a sentence: «a» eller «b». */
export const quoted = (words: readonly string[]): string =>
  words.map((word) => `«${word}»`).join(' eller ');

/** What the search says, in bokmål. */
export const bokmaal = {
  found: (n: number, query: string) => `${n} treff på «${query}».`,
  begins: (n: number, query: string) => `${n} treff på ord som begynner på «${query}».`,
  allWords: (all: number, rest: number) =>
    `${all} treff har alle ordene, her eller inne på siden.${rest ? ` ${rest} til har noen av dem.` : ''}`,
  someWords: (n: number) =>
    `Ingen sider har alle ordene. ${n === 1 ? 'Én har noen av dem.' : `${n} har noen av dem, de nærmeste først.`}`,
  restWords: (n: number) => `${n} treff på resten.`,
  keys: 'Pil ned går til treffene.',
  missing: (words: readonly string[]) =>
    `Ingen sider har ${words.length === 1 ? 'ordet' : 'ordene'} ${quoted(words)}.`,
  instead: (n: number, query: string) => `Viser ${n} treff på «${query}».`,
  card: 'Åpner velgeren med dette fylt ut.',
  exact: 'Søk akkurat slik jeg skrev det',
  offer: (query: string) => `Mente du «${query}»?`,
  weak: 'Ingen side svarer rett på dette. Disse er nærmest.',
  elsewhere:
    'Søknader, satser, klager og ledige boliger står ikke her: Spør kommunen eller Husbanken. Disse er nærmest.',
  none: (query: string) => `Ingen treff på «${query}».`,
  noneHelp: 'Prøv et annet ord, eller se listene i menyen.',
  noneChosen: 'Ingen treff med disse valgene. Ta bort ett av dem.',
  chosen: (shown: number, all: number, query: string) => `${shown} av ${all} treff på «${query}».`,
  onPaper: (query: string, shown: number, all: number) =>
    `Søkt etter «${query}».${shown < all ? ` Viser de ${shown} første av ${all}.` : ''}`,
  more: (next: number, left: number) =>
    left > next ? `Vis ${next} av ${left} til` : `Vis ${left} til`,
  seeAll: (n: number) => `Se alle ${n} treff`,
  results: 'Treff',
  alias: 'Også kalt:',
  asked: 'Svarer på:',
  keyword: 'Stikkord:',
  warns: 'Ikke når:',
  again: 'Søket ble ikke lastet helt. Prøver igjen …',
  failed: 'Søket kunne ikke lastes. Last siden på nytt, eller bruk listene i menyen.',
  loading: 'Henter søket …',
};

export type SearchTexts = typeof bokmaal;
