/** What the search says, in bokmål and nynorsk. */
const nb = {
  found: (n: number, query: string) =>
    n === 1 ? `1 treff på «${query}».` : `${n} treff på «${query}».`,
  keys: 'Pil ned går til treffene.',
  none: (query: string) =>
    `Ingen treff på «${query}». Prøv et annet ord, eller se listene i menyen.`,
  noneChosen: 'Ingen treff med disse valgene. Ta bort ett av dem.',
  chosen: (shown: number, all: number, query: string) => `${shown} av ${all} treff på «${query}».`,
  meant: 'Mente du',
  all: (n: number) => `Se alle ${n} treff`,
  results: 'Treff',
  failed: 'Søket kunne ikke lastes. Trykk på Søk, eller bruk listene i menyen.',
  loading: 'Henter søket …',
};
const nn: typeof nb = {
  found: (n, query) => (n === 1 ? `1 treff på «${query}».` : `${n} treff på «${query}».`),
  keys: 'Pil ned går til treffa.',
  none: (query) => `Ingen treff på «${query}». Prøv eit anna ord, eller sjå listene i menyen.`,
  noneChosen: 'Ingen treff med desse vala. Ta bort eitt av dei.',
  chosen: (shown, all, query) => `${shown} av ${all} treff på «${query}».`,
  meant: 'Meinte du',
  all: (n) => `Sjå alle ${n} treff`,
  results: 'Treff',
  failed: 'Søket kunne ikkje lastast. Trykk på Søk, eller bruk listene i menyen.',
  loading: 'Hentar søket …',
};

export const textsFor = (language: string): typeof nb => (language === 'nn' ? nn : nb);
