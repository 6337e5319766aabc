import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { type CollectionName, collectionNames, collections } from '../../schemas/collections.ts';
import { type Language, textOf, type Value } from '../../schemas/values.ts';
import { pagesOf, pageUrl } from '../lists/paging.ts';
import { remembered } from '../remembered.ts';
import { restOf } from '../sources/rest.ts';
import { dateText } from '../time/amounts.ts';
import { dueDate } from './freshness.ts';

export interface StatusRow {
  title: string;
  url: string;
  language: Language;
  status: Value<'reviewStatus'>;
  date: string;
  /** The last day the review is fresh. */
  due: string;
  role: string;
  owner: string;
  words: number;
  /** Sentences of the text, and how many of them have no citation. */
  sentences: number;
  uncited: number;
}

/** Rows on one page of the table of status. */
const STATUS_ROWS = 200;
/** Where the overview stands; each collection has a page under it. */
export const STATUS_HOME = '/status/';

/** The pages of one collection that have a review. */
export interface StatusGroup {
  id: CollectionName;
  title: string;
  items: StatusRow[];
}

/** Every page that has a review, by collection, in menu order. */
// The table stands on several pages, and each of them asks more than once.
export const statusGroups = remembered((toolbox: Toolbox): StatusGroup[] =>
  collectionNames
    .map((name) => ({
      id: name,
      title: collections[name].title,
      items: (toolbox[name] as Item<CollectionName>[]).flatMap(statusRow),
    }))
    .filter(({ items }) => items.length > 0),
);

function statusRow(item: Item<CollectionName>): StatusRow[] {
  if (!('review' in item.data && item.url)) return [];
  const { sentences, cited } = restOf(item);
  return [
    {
      title: item.data.title,
      url: item.url,
      language: item.language,
      status: item.data.review.status,
      date: item.data.review.date,
      due: dueDate(item.data.review.date),
      role: item.data.review.role,
      owner: item.data.owner,
      words: item.words,
      sentences,
      uncited: sentences - cited,
    },
  ];
}

/** A page of the table of one collection. Only a long collection has more than one. */
export interface StatusPage extends StatusGroup {
  number: number;
  pages: number;
}

/** The tables of the collections, page for page. */
export const statusPages = (toolbox: Toolbox): StatusPage[] =>
  statusGroups(toolbox).flatMap((group) => {
    const pages = pagesOf([group], STATUS_ROWS);
    return pages.map((page, i) => ({
      ...group,
      items: page.flatMap(({ items }) => items),
      number: i + 1,
      pages: pages.length,
    }));
  });

/** Where the table of a collection stands, and its later pages. */
export const statusUrl = (id: CollectionName, number = 1): string =>
  pageUrl(`${STATUS_HOME}${id}/`, number);

/** A collection as a row of the overview. */
export interface StatusIndexRow {
  title: string;
  url: string;
  count: number;
  /** How many of them somebody who knows the field has checked, and their share in percent. */
  checked: number;
  share: number;
  /** The first day that one of them is due. */
  due: string;
}

/** What the overview says of each collection, the most pages first. */
export const statusIndex = (toolbox: Toolbox): StatusIndexRow[] =>
  statusGroups(toolbox)
    .toSorted((a, b) => b.items.length - a.items.length)
    .map(({ id, title, items }) => ({
      title,
      url: statusUrl(id),
      count: items.length,
      checked: checkedCount(items),
      share: (100 * checkedCount(items)) / items.length,
      due: items.map(({ due }) => due).sort()[0] ?? '',
    }));

/** The first and the last day that a page was reviewed; nothing where there are no pages. */
export function reviewSpan(
  rows: readonly StatusRow[],
): { first: string; last: string } | undefined {
  const days = rows.map(({ date }) => date).sort();
  const [first] = days;
  const last = days.at(-1);
  return first && last ? { first, last } : undefined;
}

/** Every page that has a review, in menu order of the collections. */
export const statusRows = (toolbox: Toolbox): StatusRow[] =>
  statusGroups(toolbox).flatMap(({ items }) => items);

/** What may be said once of many pages. */
export const sharedFields = ['status', 'date', 'role', 'owner'] as const;
export type SharedField = (typeof sharedFields)[number];

/** A value of a field as text, and its language form where it is the page's own words. */
export interface Said {
  text: string;
  language: Language | undefined;
}

/** What is said of a field of a page: dates and status in words, role and owner as they stand. */
export function saidOf(row: StatusRow, field: SharedField): Said {
  if (field === 'date') return { text: dateText(row.date), language: undefined };
  if (field === 'status') return { text: textOf('reviewStatus', row.status), language: undefined };
  return { text: row[field], language: row.language };
}

/** Roles are written in the form of the page: a role in nynorsk, as it is in bokmål. */
const inBokmaal = ({ text, language }: Said): string =>
  language === 'nn'
    ? text.replace('Fagansvarleg', 'Fagansvarlig').replace('tenester', 'tjenester')
    : text;

/**
 * How many pages have each value of a field, the most common first: a field with one value needs no
 * column. What pages of both language forms say, is said in bokmål, and counted once.
 */
export function valueCounts(
  rows: readonly StatusRow[],
  field: SharedField,
): (Said & { count: number })[] {
  const all = rows.map((row) => saidOf(row, field));
  return [...Map.groupBy(all, inBokmaal).values()]
    .flatMap((same) => {
      const said = same.find(({ language }) => language === 'nb') ?? same[0];
      return said ? [{ ...said, count: same.length }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

/**
 * Words of guides, examples, run sheets, templates and routes per language form (språklova § 13
 * asks for at least a quarter of each).
 */
export function languageCounts(toolbox: Toolbox): { nb: number; nn: number; nnPercent: number } {
  const count = (language: Language): number =>
    [
      ...toolbox.verktoy,
      ...toolbox.eksempler,
      ...toolbox.opplegg,
      ...toolbox.maler,
      ...toolbox.loep,
    ]
      .filter((item) => item.language === language)
      .reduce((sum, item) => sum + item.words, 0);
  const [nb, nn] = [count('nb'), count('nn')];
  return { nb, nn, nnPercent: Math.round((1000 * nn) / Math.max(1, nb + nn)) / 10 };
}

export interface WordCount {
  title: string;
  /** Where its pages are. */
  url: string;
  nb: number;
  nn: number;
}

/** The share of words in nynorsk, in whole percent. */
const percentNynorsk = ({ nb, nn }: WordCount): number =>
  Math.round((100 * nn) / Math.max(1, nb + nn));

/** Where the pages of collections that have no review of their own are. */
const unreviewed: Partial<Record<CollectionName, string>> = {
  begreper: '/begreper/',
  suksesskriterier: '/grunnlag/suksesskriteriene/',
};

/** Words per language form and collection, for the collections that have text. */
export function wordCounts(toolbox: Toolbox): WordCount[] {
  return collectionNames.flatMap((name) => {
    const items = toolbox[name] as Item<CollectionName>[];
    const count = (language: Language): number =>
      items.filter((i) => i.language === language).reduce((sum, i) => sum + i.words, 0);
    const [nb, nn] = [count('nb'), count('nn')];
    return nb + nn
      ? [{ title: collections[name].title, url: unreviewed[name] ?? statusUrl(name), nb, nn }]
      : [];
  });
}

/** The share of each form that the law asks for, in percent. */
export const QUARTER = 25;

/** The collections by their share of nynorsk, the smallest first, and whether it is too small. */
export const nynorskShares = (
  toolbox: Toolbox,
): (WordCount & { percent: number; under: boolean })[] =>
  wordCounts(toolbox)
    .map((words) => ({ ...words, percent: percentNynorsk(words) }))
    .map((words) => ({ ...words, under: words.percent < QUARTER }))
    .sort((a, b) => a.percent - b.percent);

/** How many of the pages somebody who knows the field has checked. */
export const checkedCount = (rows: readonly StatusRow[]): number =>
  rows.filter(({ status }) => status === 'kontrollert').length;
