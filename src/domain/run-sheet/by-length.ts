import type { Toolbox } from '../../content/toolbox.ts';
import { fromTable, valuesFrom, withCapitals, type FacetOf } from '../lists/facet-of.ts';
import { itemOf, type FacetItem } from '../lists/filters.ts';
import { remembered } from '../remembered.ts';
import { bandLimit } from '../time/bands.ts';
import { monthMarks } from '../time/months.ts';
import { examplesOf } from '../guide/relations.ts';
import { clockDays, dayMinutes } from './clock-strip.ts';
import { crowdOf, totalMinutes } from './clock.ts';
import { guideOf, sheetsOf, sizeOf, type Sheet } from './relations.ts';

/** All run sheets by how long they take, with what they can be filtered by. */

export interface SheetLengthGroup {
  id: string;
  title: string;
  sheets: readonly Sheet[];
  /** What a line is drawn to, the same for all of a group: minutes of a day, weeks of work. */
  whole: number;
  /** The longest of them: minutes of meetings, weeks of work. */
  longest: number;
  /** What a reader counts such a length in. */
  unit: 'hours' | 'weeks';
}

/** Run sheets of a length that stand open. */
export const OPEN = 4;
const HOUR = 60;
const HALF_A_YEAR = 26;
const weeksIn = ({ data }: Sheet): number => data.weeks ?? 1;
const isMeeting = ({ data }: Sheet): boolean => data.kind === 'moete';

const groups: readonly { id: string; title: string; holds: (sheet: Sheet) => boolean }[] = [
  { id: 'time', title: 'Inntil en time', holds: ({ data }) => sizeOf(data) <= HOUR },
  {
    id: 'halvdag',
    title: 'Inntil en halv dag',
    holds: ({ data }) => sizeOf(data) <= bandLimit.halvdag,
  },
  {
    id: 'dag',
    title: 'En dag',
    holds: (sheet) => isMeeting(sheet) && sizeOf(sheet.data) <= bandLimit.dag,
  },
  { id: 'dager', title: 'Flere dager', holds: isMeeting },
  // Apart, so that a month of work can be seen.
  {
    id: 'uker',
    title: 'Arbeid inntil et halvt år',
    holds: (sheet) => weeksIn(sheet) <= HALF_A_YEAR,
  },
  { id: 'over-et-halvt-aar', title: 'Arbeid over et halvt år', holds: () => true },
];

const lengthOf = (sheet: Sheet): number =>
  isMeeting(sheet) ? totalMinutes(sheet.data, crowdOf(sheet.data, 'usual')) : weeksIn(sheet);

/** The longest day of a meeting in minutes, or weeks of work: as long as a line is. */
const lineOf = (sheet: Sheet): number =>
  isMeeting(sheet)
    ? Math.max(...clockDays(sheet.data).map((day) => dayMinutes(sheet.data, day)))
    : weeksIn(sheet);

/** How often the ready routes use a run sheet; then how many have tried its guide. */
function usesOf(toolbox: Toolbox): (sheet: Sheet) => number {
  const steps = toolbox.loep.flatMap(({ data }) => data.steps.map(({ sheet }) => sheet));
  return (sheet) =>
    100 * steps.filter((id) => id === sheet.id).length +
    examplesOf(toolbox, guideOf(toolbox, sheet)).length;
}

/** Those most used first, as many as stand open; each part the shortest first. */
function mostUsedFirst(sheets: readonly Sheet[], uses: (sheet: Sheet) => number): Sheet[] {
  const open = new Set([...sheets].sort((a, b) => uses(b) - uses(a)).slice(0, OPEN));
  return [...sheets.filter((s) => open.has(s)), ...sheets.filter((s) => !open.has(s))];
}

/** Steps between the marks of a scale, in minutes. */
const SCALES = [15, 60, 120, 240, 480, 960];
/** More words than this do not fit along the line of a card. */
const MOST_MARKS = 5;

/** The marks along the lines of a group, in percent: of the clock, or months of a work plan. */
export function scaleOf({ unit, whole }: SheetLengthGroup): { x: number; label: string }[] {
  if (unit === 'weeks') return monthMarks(whole);
  const step = SCALES.find((n) => whole / n <= MOST_MARKS) ?? Infinity;
  const inHours = step >= HOUR;
  const count = Math.floor(whole / step);
  return Array.from({ length: count }, (_, i) => {
    const at = (i + 1) * step;
    const number = `${inHours ? at / HOUR : at}`;
    return {
      x: Math.round((1000 * at) / whole) / 10,
      // The last says what they all are: there is no room for it between them on a phone.
      label: i < count - 1 ? number : `${number} ${inHours ? 't' : 'min'}`,
    };
  });
}

/** The run sheets in groups by length: the most used first, then the others, the shortest first. Groups without any are left out. */
export const sheetsByLength = remembered((toolbox: Toolbox): SheetLengthGroup[] => {
  const sheets = toolbox.verktoy
    .flatMap((guide) => sheetsOf(toolbox, guide))
    .sort((a, b) => sizeOf(a.data) - sizeOf(b.data));
  const uses = usesOf(toolbox);
  const byGroup = Map.groupBy(sheets, (sheet) => groups.find(({ holds }) => holds(sheet))?.id);
  return groups
    .map(({ id, title }) => {
      const own = byGroup.get(id) ?? [];
      return {
        id,
        title,
        sheets: mostUsedFirst(own, uses),
        whole: Math.max(id === 'uker' ? HALF_A_YEAR : 0, ...own.map(lineOf)),
        longest: Math.max(...own.map(lengthOf)),
        unit: own.every(isMeeting) ? ('hours' as const) : ('weeks' as const),
      };
    })
    .filter((group) => group.sheets.length > 0);
});

/** How many take part, in steps a reader thinks in. */
const crowds = [
  { value: 'faa', label: 'inntil 6', from: 1, to: 6 },
  { value: 'gruppe', label: '7–15', from: 7, to: 15 },
  { value: 'sal', label: '16–40', from: 16, to: 40 },
  { value: 'mange', label: 'over 40', from: 41, to: Infinity },
] as const;

/** The facets of the list of run sheets: how many they are for, and the kind of tool. */
export const sheetFacets = remembered((toolbox: Toolbox): FacetOf<Sheet>[] => [
  withCapitals({
    id: 'antall',
    label: 'Hvor mange er dere?',
    options: crowds.map(({ value, label }) => ({ value, label })),
    valuesOf: ({ data: { people } }: Sheet) =>
      crowds
        .filter(({ from, to }) => people.min <= to && people.max >= from)
        .map(({ value }) => value),
  }),
  fromTable('type', 'Type verktøy', 'category', (sheet) => [guideOf(toolbox, sheet).data.category]),
]);

/** A run sheet's values for the filters. */
export const sheetItem = (toolbox: Toolbox, sheet: Sheet): FacetItem =>
  itemOf(valuesFrom(sheetFacets(toolbox), sheet));
