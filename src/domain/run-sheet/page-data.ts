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
