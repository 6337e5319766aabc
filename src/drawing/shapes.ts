import type { Value } from '../schemas/values.ts';

/** Icons drawn for this site: strokes on a 24 x 24 sheet, round ends, no fills. Path data only. */

export const kindShapes: Record<Value<'category'>, string> = {
  // An open book under a magnifying glass: what is known already.
  fou: 'M11 19c-2-1.3-5-1.6-8-1.2V4.6c3-.5 6-.1 8 1.4 1.6-1.2 3.8-1.7 6-1.6v4.1M11 6v13M16.5 18.6a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6zM19 17.8l2.5 2.7',
  // Two people's words that meet.
  prosessuelle:
    'M4 4h9a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H8l-4 3V6a2 2 0 0 1 0-2zM18 9h1a2 2 0 0 1 2 2v9l-3.5-3H12a2 2 0 0 1-2-2',
  // Steps between floors, someone at both ends.
  organisatoriske:
    'M3 20h5v-4h5v-4h5V8h3M6 12.2a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8zM14 7.3a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8z',
  // Equal frames on one line: alike enough to compare.
  strukturelle: 'M4 4h6v8H4zM14 4h6v8h-6zM3 17h18v4H3zM7 17v1.8M11 17v1.8M15 17v1.8M19 17v1.8',
  // A screen that sends.
  digitale: 'M4 9h11v8H4zM2 20h15M15.5 5.5a4 4 0 0 1 3 3.5M16 2a7.5 7.5 0 0 1 6 6.5',
};

export const purposeShapes: Record<Value<'purpose'>, string> = {
  'dele-erfaring': 'M4 8h13l-3.5-3.5M20 16H7l3.5 3.5',
  'bruke-forskning':
    'M12 6.5C10 5 7 4.6 3 5v13c4-.4 7 0 9 1.5 2-1.5 5-1.9 9-1.5V5c-4-.4-7 0-9 1.5zM12 6.5v13',
  forankre:
    'M12 8.5v12M12 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8 11.5h8M4 13c0 4.5 3.5 7.5 8 7.5s8-3 8-7.5',
  'utvikle-metode': 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5L17.5 10',
  'foelge-opp': 'M20 12a8 8 0 1 1-2.5-5.8M20 3.5v4h-4M8.5 12l2.5 2.5 4.5-5',
  spre: 'M4 10v4h3l8 4.5v-13L7 10zM18.5 9.5a4 4 0 0 1 0 5',
  'bli-kjent':
    'M8 11.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16 11.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 19c.4-3 2.5-4.7 5.5-4.7 1.7 0 3 .5 4 1.5 1-1 2.3-1.5 4-1.5 3 0 5.1 1.7 5.5 4.7',
  kartlegge: 'M9 4.5L3 7v12.5L9 17l6 2.5 6-2.5V4.5L15 7zM9 4.5V17M15 7v12.5',
  samordne:
    'M9 15.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM15 19.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z',
  'laere-opp':
    'M12 5L2 9.5 12 14l10-4.5zM6 11.5V16c1.7 1.5 3.7 2.2 6 2.2s4.3-.7 6-2.2v-4.5M22 9.5v5',
  'loese-problem': 'M9 17.5c0-2-3-3.3-3-7a6 6 0 1 1 12 0c0 3.7-3 5-3 7zM9.5 21h5',
  reflektere:
    'M12 3.5c4.7 0 8.5 2.9 8.5 6.5s-3.8 6.5-8.5 6.5S3.5 13.6 3.5 10 7.3 3.5 12 3.5zM6.5 19.5h.1M4 22h.1M8.5 10h.1M12 10h.1M15.5 10h.1',
  medvirke:
    'M12 21v-5M8 21v-3.5C5.5 16 4.5 13.5 4.5 10M12 3v8M8.5 5v7M15.5 5v7M19 9v4c0 3-1 4.5-3 6v2',
};

/** What a template is for: a tick, a name under a line, lines, days, a table, a question. */
export const templateShapes: Record<Value<'templateKind'>, string> = {
  skjema: 'M4 4.5h5v5H4zM4 14.5h5v5H4zM13 7h8M13 17h8M5.2 7l1.2 1.2L8.4 6M5.2 17l1.2 1.2L8.4 16',
  avtale:
    'M3 20h18M4 16.5c2.5-6 5-11 6.5-10.5 2 .7-3 9-1.5 9.5 1.5.5 2.5-4 4-3.5 1 .3 0 3 1.2 3.2C15.6 15.4 16.5 13.5 18 13.5c1.2 0 1.5 1.5 3 1.5',
  notat: 'M6 3h9l4 4v14H6zM15 3v4h4M9.5 11h6M9.5 14.5h6M9.5 18h3.5',
  plan: 'M4 5.5h16V20H4zM4 10h16M8 3v4.5M16 3v4.5M8 14.5l2.5 2.5 5-4.5',
  moetepapir:
    'M6 13a6 2.5 0 1 0 12 0 6 2.5 0 1 0-12 0zM12 9V3.5M12 4h6l-1.5 1.8L18 7.5h-6M4 20a2.2 2.2 0 0 1 4.4 0M15.6 20a2.2 2.2 0 0 1 4.4 0',
  intervjuguide:
    'M3.5 4h17v12H11l-4.5 4v-4h-3zM9.8 8.3a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.5M12 14h.1',
};

export const factShapes = {
  time: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2',
  people: purposeShapes['bli-kjent'],
  cost: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 8v8M9.5 13l5-5M11.3 11.3L15 16',
  place:
    'M12 21c4.5-4.5 6.5-7.8 6.5-11a6.5 6.5 0 1 0-13 0c0 3.2 2 6.5 6.5 11zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V7M16 3.5V7',
  yes: 'M5 12.5l4.5 4.5L19 7',
  no: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  go: 'M5 12h14M13 6l6 6-6 6',
} as const;

/** What a hit of the search is; a guide has the shape of its kind. */
export const typeShapes = {
  guide: purposeShapes['bruke-forskning'],
  eksempel: factShapes.place,
  // A door left open.
  problem: 'M6 21V4h9v17M3 21h18M15 4l4 2v13l-4 2M12 12.5h.1',
  kjoereplan: factShapes.time,
  // Steps along a line.
  loep: 'M3 6h7M7 12h9M13 18h8M3 21V3',
  situasjon: kindShapes.prosessuelle,
  mal: 'M6 3h9l4 4v14H6zM14.5 3.5V8H19M9 12h7M9 16h7',
  type: 'M4 11L12 4l8 7v9H4zM12 20v-9M4 14h16',
  grunnlag: purposeShapes['bruke-forskning'],
  begrep: 'M4 20L10 5l6 15M6.3 15h7.4M18 8h3M18 12h3M18 16h3',
  kontor: 'M4 20V8l8-4 8 4v12zM9 20v-5h6v5M9 10.5h.1M15 10.5h.1',
  side: 'M6 3h9l4 4v14H6zM14.5 3.5V8H19',
  prosjekt: 'M4 20V4M4 20h16M8 20v-6M12.5 20V9M17 20v-9',
  kilde: 'M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM5 17.5a2 2 0 0 1 2-1.5h12M9 8h6',
} as const;

/** What the site promises of access: a keyboard, a small screen, and a page of text. */
const accessShapes: readonly string[] = [
  'M3 6.5h18v11H3zM6.5 10h.1M10 10h.1M13.5 10h.1M17 10h.1M8 14h8',
  'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 18h2',
  'M6 3h8l4 4v14H6zM14 3v4h4M9 11.5h6M9 15h6',
];

/** What the site does not do to its readers: no cookie, no way out, and a box one opens oneself. */
const privacyShapes: readonly string[] = [
  'M12 20a8 8 0 1 1 0-16c0 2.5 1.5 4 4 4 0 2.5 1.5 4 4 4a8 8 0 0 1-8 8zM8.5 10h.1M9 15h.1M14 15.5h.1M4 4l16 16',
  'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c-5 6-5 12 0 18M12 3c5 6 5 12 0 18M4.5 4.5l15 15',
  'M4 10h16v10H4zM4 10l2-5h12l2 5M9.5 14.5l2 2 3.5-3.5',
];

/** What to trust: a page with a mark, a pen, what somebody tells, and a page that is checked. */
const trustShapes: readonly string[] = [
  'M6 3h9l4 4v14H6zM14.5 3.5V8H19M9 13h4M9 17h7M15.5 12.5l1.5-1v4',
  'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5L17.5 10',
  'M4 5h16v11h-8l-4 4v-4H4zM8 9h8M8 12.5h5',
  'M6 3h9l4 4v14H6zM14.5 3.5V8H19M9 14l2.5 2.5 4-4.5',
];

/** Away and at home: a road out, and a house. */
const groundShapes: readonly string[] = [
  'M8 20L11 4M16 20L13 4M12 17v2M12 12v2M12 7v2M3 20h18',
  'M4 11L12 4l8 7v9H4zM10 20v-6h4v6',
];

/** Icons for the lists of a page of prose, list by list, by the name of the page. */
export const pageShapes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'fremmer-og-hemmer': [groundShapes],
  om: [trustShapes],
  personvern: [privacyShapes],
  tilgjengelighet: [accessShapes],
};

/** Rows and columns. */
export const tableShape = 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14';

/** A file to take home. */
export const downloadShape = 'M12 4v11M7 10.5l5 5 5-5M4 20h16';

/** What one may do for the site, by where it leads. */
export const waysIn: Readonly<Record<string, string>> = {
  '/bidra/rett/': 'M4 20l1.2-4.8L16 4.4l3.6 3.6L8.8 18.8zM13.5 7l3.5 3.5M12 20h8',
  '/bidra/erfaring/': 'M4 5h16v11h-8l-4 4v-4H4zM8 9h8M8 12.5h5',
  '/bidra/verktoy/': 'M4 11L12 4l8 7v9H4zM12 11v6M9 14h6',
};
