import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { uncapital } from '../../language/forms.ts';
import { projectGroups, yearsOf, type Project } from './projects.ts';

/** The projects counted: by office and year, by theme, and by recipient. */

export interface OfficeYears {
  /** The id of the office's group in the list. */
  id: string;
  title: string;
  projects: number;
  /** Every year any project went on, the same for all offices. */
  years: { year: string; count: number }[];
}

/** How many projects each office had under way each year; a project counts in all its years. */
export function officeYears(toolbox: Toolbox): OfficeYears[] {
  const known = toolbox.prosjekter.flatMap(yearsOf).map(Number);
  const first = Math.min(...known);
  const all = Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => String(first + i));
  return projectGroups(toolbox).map(({ id, title, projects }) => ({
    id,
    title,
    projects: projects.length,
    years: all.map((year) => ({
      year,
      count: projects.filter((project) => yearsOf(project).includes(year)).length,
    })),
  }));
}

export interface ThemeRow {
  theme: Item<'tema'>;
  /** By our reading of the titles. */
  projects: Project[];
  /** The recipients the report says in words worked with the theme. */
  recipients: Item<'mottakere'>[];
}

/** The themes of the report with the projects about them; a project may be about several. */
export function themeRows(toolbox: Toolbox): ThemeRow[] {
  return toolbox.tema.map((theme) => ({
    theme,
    projects: projectGroups(toolbox)
      .flatMap((group) => group.projects)
      .filter(({ data }) => data.themes.includes(theme.id)),
    recipients: toolbox.mottakere.filter(({ data }) => data.themes.includes(theme.id)),
  }));
}

export interface RecipientRow {
  recipient: Item<'mottakere'>;
  projects: Project[];
}

/** The kinds of recipients with their projects, as far as the table tells. */
export function recipientRows(toolbox: Toolbox): RecipientRow[] {
  return toolbox.mottakere.map((recipient) => ({
    recipient,
    projects: projectGroups(toolbox)
      .flatMap((group) => group.projects)
      .filter(({ data }) => data.recipient === recipient.id),
  }));
}

/** Rows with those that have most projects first, and those without any by themselves. */
export const mostFirst = <Row extends { projects: readonly unknown[] }>(
  rows: readonly Row[],
): { some: Row[]; none: Row[] } => ({
  some: rows
    .filter(({ projects }) => projects.length > 0)
    .sort((a, b) => b.projects.length - a.projects.length),
  none: rows.filter(({ projects }) => projects.length === 0),
});

/** Those with most, by name as in a sentence: «tildeling og bosetting». Several where they are even. */
export function leaders<Row>(
  rows: readonly Row[],
  count: (row: Row) => number,
  name: (row: Row) => string,
): string {
  const most = Math.max(0, ...rows.map(count));
  if (most === 0) return '';
  const names = rows.filter((row) => count(row) === most).map((row) => uncapital(name(row)));
  const last = names.pop() ?? '';
  return names.length ? `${names.join(', ')} og ${last}` : last;
}

/** How many projects were under way each year, all offices together. */
export const allYears = (offices: readonly OfficeYears[]): OfficeYears['years'] =>
  (offices[0]?.years ?? []).map(({ year }, i) => ({
    year,
    count: offices.reduce((sum, office) => sum + (office.years[i]?.count ?? 0), 0),
  }));

/** The years when most projects were under way, all offices together. */
export const busiestYears = (offices: readonly OfficeYears[]): string =>
  leaders(
    allYears(offices),
    ({ count }) => count,
    ({ year }) => year,
  );
