import { quoted, type SearchTexts } from './texts-nb.ts';

/** What the search says, in nynorsk. */
export const nynorsk: SearchTexts = {
  found: (n, query) => `${n} treff på «${query}».`,
  begins: (n, query) => `${n} treff på ord som byrjar på «${query}».`,
  allWords: (all, rest) =>
    `${all} treff har alle orda, her eller inne på sida.${rest ? ` ${rest} til har nokre av dei.` : ''}`,
  someWords: (n) =>
    `Ingen sider har alle orda. ${n === 1 ? 'Éi har nokre av dei.' : `${n} har nokre av dei, dei næraste først.`}`,
  restWords: (n) => `${n} treff på resten.`,
  keys: 'Pil ned går til treffa.',
  missing: (words) => `Ingen sider har ${words.length === 1 ? 'ordet' : 'orda'} ${quoted(words)}.`,
  instead: (n, query) => `Viser ${n} treff på «${query}».`,
  card: 'Opnar veljaren med dette fylt ut.',
  exact: 'Søk akkurat slik eg skreiv det',
  offer: (query) => `Meinte du «${query}»?`,
  weak: 'Inga side svarer rett på dette. Desse er nærast.',
  elsewhere:
    'Søknader, satsar, klager og ledige bustader står ikkje her: Spør kommunen eller Husbanken. Desse er nærast.',
  none: (query) => `Ingen treff på «${query}».`,
  noneHelp: 'Prøv eit anna ord, eller sjå listene i menyen.',
  noneChosen: 'Ingen treff med desse vala. Ta bort eitt av dei.',
  chosen: (shown, all, query) => `${shown} av ${all} treff på «${query}».`,
  onPaper: (query, shown, all) =>
    `Søkt etter «${query}».${shown < all ? ` Viser dei ${shown} første av ${all}.` : ''}`,
  more: (next, left) => (left > next ? `Vis ${next} av ${left} til` : `Vis ${left} til`),
  seeAll: (n) => `Sjå alle ${n} treff`,
  results: 'Treff',
  alias: 'Òg kalla:',
  asked: 'Svarer på:',
  keyword: 'Stikkord:',
  warns: 'Ikkje når:',
  again: 'Søket vart ikkje lasta heilt. Prøver igjen …',
  failed: 'Søket kunne ikkje lastast. Last sida på nytt, eller bruk listene i menyen.',
  loading: 'Hentar søket …',
};
