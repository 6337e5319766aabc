import type { RunSheet } from './clock.ts';

/** What the page of a run sheet carries for its buttons: the sheet, and the names it refers to. */
export interface SheetPage {
  id: string;
  /** The whole address of the page. */
  url: string;
  sheet: RunSheet;
  /** Title of the guide. */
  guide: string;
  /** Titles of the templates. */
  templates: readonly string[];
  /** The status of the page in words. */
  status: string;
}

/**
 * The sheet without the words that the page shows anyway: enough for times and dates, which must
 * work without a network. The whole is fetched when a file is to be made of it.
 */
export const lightSheet = (sheet: RunSheet): RunSheet => ({
  ...sheet,
  title: '',
  summary: '',
  asked: [],
  variant: '',
  purposes: [],
  roles: [],
  rows: sheet.rows.map(({ day, minutes, round, each, week, toWeek, pause }) => ({
    ...{ day, minutes, round, each, week, toWeek, pause },
    ...{ title: '', what: '', say: [], questions: [], material: [], politicians: false },
  })),
  before: sheet.before.map(({ days }) => ({ days, what: '', role: '' })),
  after: sheet.after.map(({ days }) => ({ days, what: '', role: '' })),
  room: undefined,
  material: [],
  templates: [],
  invitation: undefined,
  reminder: undefined,
  halfCome: '',
  digital: undefined,
  archive: '',
  basis: [],
  owner: '',
  review: { ...sheet.review, role: '', note: '' },
});

/** Where the whole sheet is, beside its page: `/opplegg/x/` → `/opplegg/x.json`. */
export const sheetDataUrl = (url: string): string => `${url.replace(/\/$/, '')}.json`;
