import type { Item } from '../../content/render.ts';
import { effortMinutes } from '../../domain/time/amounts.ts';
import type { CatalogPage } from '../engine/catalog.ts';

/**
 * Typed facts in the words people search with: «gratis», «en halvtime», «på skjerm». They are keys
 * like other words, so that a question about time or money meets the pages that fit.
 */

type Sheet = Item<'opplegg'>['data'];
type Guide = Item<'verktoy'>['data'];

/** Words for a length, up to and with so many minutes. */
const lengths: readonly [upTo: number, words: string][] = [
  [20, 'kvarter kjapt'],
  [35, 'halvtime halv time kjapt'],
  [50, 'tre kvarter'],
  [70, 'en time'],
  [100, 'halvannen time halvanna'],
  [135, 'to timer'],
  [200, 'tre timer'],
  [300, 'halv dag ettermiddag formiddag'],
  [500, 'hel dag heldags'],
];

/** Words for a number of weeks. */
const spans: readonly [upTo: number, words: string][] = [
  [5, 'måned fire uker'],
  [13, 'kvartal noen måneder tolv uker'],
  [30, 'halvår halvt år'],
  [60, 'ett år'],
  [Infinity, 'to år flere år'],
];

const wordsFor = (table: typeof lengths, amount: number): string =>
  table.find(([upTo]) => amount <= upTo)?.[1] ?? '';

const digital = 'digitalt på skjerm nettmøte';

/** How long a run sheet takes, and whether it is on a screen. */
export function sheetFacts(sheet: Sheet): string[] {
  const days = Math.max(1, ...sheet.rows.map((row) => row.day ?? 1));
  return [
    sheet.length ? `${sheet.length.usual} minutter` : '',
    sheet.length && days === 1 ? wordsFor(lengths, sheet.length.usual) : '',
    days > 1 ? `${days} dager over flere dager overnatting` : '',
    sheet.weeks ? `${sheet.weeks} uker ${wordsFor(spans, sheet.weeks)}` : '',
    /skjerm/.test(`${sheet.title} ${sheet.variant}`) ? digital : '',
    sheet.people.max >= 80 ? 'mange folk stort' : '',
  ].filter(Boolean);
}

const DAY = 450;

/** Minutes of work and number of people, for a question with numbers in it. */
export function sheetTakes(sheet: Sheet): NonNullable<CatalogPage['takes']> {
  const days = Math.max(1, ...sheet.rows.map((row) => row.day ?? 1));
  const whole = days > 1 ? days * DAY : (sheet.length?.usual ?? 0);
  return [sheet.weeks ? sheet.weeks * 5 * DAY : whole, sheet.people.min, sheet.people.max];
}

/** Of a guide the time counts only where it is for the whole, once. */
export function guideTakes(guide: Guide): NonNullable<CatalogPage['takes']> {
  const { running } = guide.effort;
  const { participants, audience } = guide;
  return [
    running.per ? 0 : effortMinutes(running),
    participants.min,
    audience ? (audience.max ?? 2000) : participants.max,
  ];
}

/** What a guide costs, and how large it may be. */
export function guideFacts(guide: Guide): string[] {
  return [
    guide.cost === 'ingen' || guide.costLeast?.level === 'ingen' ? 'gratis uten penger' : '',
    guide.participants.max >= 80 ? 'mange folk stort' : '',
    guide.experience === 'ingen' ? 'uten erfaring nybegynner' : '',
  ].filter(Boolean);
}
