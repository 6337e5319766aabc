import { logged } from '../../site/logged.ts';
import { isEmpty, readSituation } from '../chooser/situation.ts';
import { situationText } from '../chooser/situation-text.ts';
import { readLine, type LoggedVisit } from './log-line.ts';

/** How often some things are seen: all of them, and each. */
export interface Counts {
  total: number;
  each: Map<string, number>;
}

/** What readers did in a month. */
export interface Month {
  pages: Counts;
  searches: Counts;
  downloads: Counts;
  situations: Counts;
  /** Visits by programs that say that they are, kept out of the rest. */
  robots: number;
}

/** What a log tells: its months, and how many lines were no lines of a log. */
export interface Usage {
  months: Map<string, Month>;
  lines: number;
  bad: number;
}

/**
 * More different searches than people make in a month: a program may make up new ones for ever, and
 * memory is not to follow.
 */
const MOST = 20_000;
const LONGEST_SEARCH = 100;
const DOWNLOAD = /^\/api\/.+|\.(?:docx|xlsx|pdf|csv|ics)$/;

export const newUsage = (): Usage => ({ months: new Map(), lines: 0, bad: 0 });

const none = (): Counts => ({ total: 0, each: new Map() });

function count(counts: Counts, key: string): void {
  const before = counts.each.get(key);
  counts.total += 1;
  if (before !== undefined) counts.each.set(key, before + 1);
  // A copy: a piece of a line would keep the whole of it in memory.
  else if (counts.each.size < MOST) counts.each.set(Buffer.from(key).toString(), 1);
}

/** The words of a search as they are compared: small letters, one space. */
const wordsOf = (parameters: URLSearchParams): string =>
  (parameters.get(logged.search.words) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase()
    .slice(0, LONGEST_SEARCH);

function addVisit(month: Month, { path, query, robot }: LoggedVisit): void {
  if (robot) {
    month.robots += 1;
    return;
  }
  if (DOWNLOAD.test(path)) count(month.downloads, path);
  if (!path.endsWith('/')) return;
  count(month.pages, path);
  const parameters = new URLSearchParams(query);
  if (path === logged.search.url) {
    const words = wordsOf(parameters);
    if (words) count(month.searches, words);
  }
  if (path === logged.chooser.url) {
    const situation = readSituation(parameters);
    if (!isEmpty(situation)) count(month.situations, situationText(situation));
  }
}

/** Adds one line of a log. Only what was found counts: 304 is a page that the reader had. */
export function addLine(usage: Usage, line: string): void {
  if (!line.trim()) return;
  usage.lines += 1;
  const visit = readLine(line.trimEnd());
  if (!visit) usage.bad += 1;
  if (!visit || visit === 'other') return;
  const month = usage.months.get(visit.month) ?? {
    pages: none(),
    searches: none(),
    downloads: none(),
    situations: none(),
    robots: 0,
  };
  usage.months.set(visit.month, month);
  if (visit.method === 'GET' && [200, 304].includes(visit.status)) addVisit(month, visit);
}
