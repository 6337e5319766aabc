import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { pageLabel } from '../../language/page-labels.ts';
import { byId, type Guide } from '../guide/relations.ts';
import { spanText, weeksText } from '../time/span.ts';
import { textOf } from '../../schemas/values.ts';
import type { RunSheet } from './clock.ts';
import type { SheetPage } from './page-data.ts';

export type Sheet = Item<'opplegg'>;
export type Template = Item<'maler'>;

// Every guide, card and sheet asks: gathered once for a toolbox.
const gathered = new WeakMap<readonly Sheet[], Map<string, Sheet[]>>();

function byGuide(sheets: readonly Sheet[]): Map<string, Sheet[]> {
  const known = gathered.get(sheets);
  if (known) return known;
  const made = new Map<string, Sheet[]>();
  for (const sheet of [...sheets].sort((a, b) => sizeOf(a.data) - sizeOf(b.data)))
    made.set(sheet.data.guide, [...(made.get(sheet.data.guide) ?? []), sheet]);
  gathered.set(sheets, made);
  return made;
}

/** The size of a sheet, to order by: meetings by minutes, then work plans by weeks. */
export const sizeOf = (sheet: RunSheet): number =>
  sheet.kind === 'moete' ? (sheet.length?.usual ?? 0) : 1_000_000 + (sheet.weeks ?? 0);

/** The run sheets of a guide, the shortest first. */
export const sheetsOf = (toolbox: Toolbox, guide: Pick<Guide, 'id'>): readonly Sheet[] =>
  byGuide(toolbox.opplegg).get(guide.id) ?? [];

/** The templates of a guide: those that name it, and those its sheets use. */
export function templatesOf(toolbox: Toolbox, guide: Pick<Guide, 'id'>): Template[] {
  const used = new Set(sheetsOf(toolbox, guide).flatMap((sheet) => sheet.data.templates));
  return toolbox.maler.filter((t) => t.data.guides.includes(guide.id) || used.has(t.id));
}

/** The guide a sheet carries out. */
export const guideOf = (toolbox: Toolbox, sheet: Sheet): Guide =>
  byId(toolbox, 'verktoy', sheet.data.guide);

/**
 * How long a sheet is in words: «90 minutter», «12 uker», «2 dager».
 * @param meeting the words for the minutes of a meeting
 */
export function sheetLength(
  sheet: RunSheet,
  language: 'nb' | 'nn' = sheet.language,
  meeting: (minutes: number, language: 'nb' | 'nn') => string = spanText,
): string {
  if (sheet.kind === 'arbeidsplan') {
    const weeks = sheet.weeks ?? 1;
    return `${weeks} ${pageLabel(weeks === 1 ? 'week' : 'weeks', language).toLowerCase()}`;
  }
  const days = Math.max(...sheet.rows.map((row) => row.day ?? 1));
  if (days > 1) return `${days} ${pageLabel('days', language)}`;
  return meeting(sheet.length?.usual ?? 0, language);
}

/**
 * What a guide's card says of its run sheets: how long the shortest takes, and whether it is a
 * meeting or work in weeks; nothing where it has none.
 */
function sheetMark(toolbox: Toolbox, guide: Guide, language: 'nb' | 'nn'): string[] {
  const [shortest] = sheetsOf(toolbox, guide);
  if (!shortest) return [];
  const { data } = shortest;
  const work = data.kind === 'arbeidsplan';
  return [
    work
      ? `${textOf('sheetKind', data.kind, language)}: ${weeksText(data.weeks ?? 1, language)}`
      : `${pageLabel('sheetFor', language)}: ${sheetLength(data, language)}`,
  ];
}

/**
 * What helps to choose a guide on its card: how long it takes, that nobody has tried it, and its
 * language where the page has another.
 */
export const guideMarks = (toolbox: Toolbox, guide: Guide, language: 'nb' | 'nn'): string[] => [
  ...sheetMark(toolbox, guide, language),
  ...(guide.data.origin === 'foreslatt' ? [textOf('origin', 'foreslatt', language)] : []),
  ...(guide.language === language ? [] : [textOf('language', guide.language)]),
];

/** What the page of a sheet carries for its buttons. @param siteUrl where the site is served */
export const sheetPage = (toolbox: Toolbox, sheet: Sheet, siteUrl: string): SheetPage => ({
  id: sheet.id,
  url: new URL(sheet.url, siteUrl).href,
  sheet: sheet.data,
  guide: guideOf(toolbox, sheet).data.title,
  templates: sheet.data.templates.map((id) => byId(toolbox, 'maler', id).data.title),
  status: textOf('reviewStatus', sheet.data.review.status, sheet.language),
});
