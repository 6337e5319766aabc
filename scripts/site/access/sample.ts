/** One page of each type, for measurements that walk through a page key by key. */
export const pageTypes: readonly string[] = [
  '/',
  '/velg/',
  '/sammenlign/',
  '/verktoy/',
  '/verktoy/verksted/',
  '/verktoy/studietur/',
  '/opplegg/',
  '/opplegg/arbeidsmoete-90-minutter/',
  '/opplegg/observatoerrolle-et-halvaar/',
  '/kategorier/fou/',
  '/eksempler/',
  '/eksempler/bodoe-foyer/',
  '/prosjekter/',
  '/kontor/',
  '/kontor/vest/',
  '/grunnlag/',
  '/grunnlag/suksesskriteriene/',
  '/begreper/',
  '/kilder/',
  '/kilder/ramboll-2016/',
  '/sok/',
  '/maler/',
  '/maler/bordvert-og-notatark/',
  '/status/',
  '/ny/',
  '/ny/vest/',
  '/utskrift/',
  '/om/',
  '/tilgjengelighet/',
  '/404.html',
];

/** Collections for the printer hold the same cards as the pages they come from, many at a time: the smallest stands for them. */
export const isLargeCollection = (path: string): boolean =>
  /^\/utskrift\/.+/.test(path) && path !== '/utskrift/digitale/';
