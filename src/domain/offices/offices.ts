import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { capital } from '../../language/forms.ts';
import { pageLabel } from '../../language/page-labels.ts';
import { keysOf, textOf, type Language } from '../../schemas/values.ts';
import { remembered } from '../remembered.ts';
import { byKind, guidesOfOffice, officesOf, type Guide, type OfKind } from '../guide/relations.ts';

/** What a report says of one office and one tool. */
export type OfficeUse = Guide['data']['offices'][number];
export interface OfficeRow {
  guide: Guide;
  cells: { office: Item<'kontor'>; uses: OfficeUse[] }[];
}

/** The report the matrix shows: Tabell 5-1, and what the text around it says. */
const MATRIX_SOURCE = 'ramboll-2016:';

/**
 * What is certain first: it is the sign of the cell. Then used outside the office, and what the
 * report says before what we read into it.
 */
const order = (use: OfficeUse): number =>
  (use.certain ? 0 : 100) +
  (use.use === 'eksternt' ? 0 : 10) +
  keysOf('officeBasis').indexOf(use.basis);

/** Tool x office after the report from 2016; guides that only other reports tell of have no row. */
// A long table stands on several pages, and each of them asks.
export const officeMatrix = remembered((toolbox: Toolbox): OfficeRow[] =>
  toolbox.verktoy
    .map((guide) => ({
      guide,
      cells: toolbox.kontor.map((office) => ({
        office,
        uses: guide.data.offices
          .filter((o) => o.office === office.id && o.place.startsWith(MATRIX_SOURCE))
          .sort((a, b) => order(a) - order(b)),
      })),
    }))
    .filter(({ cells }) => cells.some(({ uses }) => uses.length > 0)),
);

/** The rows of the matrix under their kinds, in the order of the kinds. */
export const officeMatrixByKind = (toolbox: Toolbox): OfKind<OfficeRow>[] =>
  byKind(toolbox, officeMatrix(toolbox), ({ guide }) => guide);

/** The guides an office used under their kinds, in the order of the kinds. */
export const officeGuidesByKind = (toolbox: Toolbox, office: Item<'kontor'>): OfKind<Guide>[] =>
  byKind(toolbox, guidesOfOffice(toolbox, office.id), (guide) => guide);

/** The same with the kinds first that it used most of. */
export const largestKinds = (toolbox: Toolbox, office: Item<'kontor'>): OfKind<Guide>[] =>
  officeGuidesByKind(toolbox, office).sort((a, b) => b.items.length - a.items.length);

/** How many guides of a kind. */
interface KindCount {
  kind: Item<'kategorier'>;
  count: number;
}

/** The name of a kind where «verktøy» is said beside it: «prosessuelle», «FoU». */
export const kindWord = ({ data }: Item<'kategorier'>): string =>
  data.title
    .replace(/[ -]verktøy$/, '')
    .replace(/^[A-ZÆØÅ](?=[a-zæøå]+$)/, (first) => first.toLowerCase());

/**
 * Each office with how many guides of each kind it used, and the most any of them used.
 */
export function officeCounts(toolbox: Toolbox): {
  offices: {
    office: Item<'kontor'>;
    counts: KindCount[];
    total: number;
  }[];
  most: number;
} {
  const offices = toolbox.kontor.map((office) => {
    const counts = officeGuidesByKind(toolbox, office).map(({ kind, items }) => ({
      kind,
      count: items.length,
    }));
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    return { office, counts, total };
  });
  return { offices, most: Math.max(0, ...offices.map(({ total }) => total)) };
}

/** Letters a Norwegian noun may be longer in another form: «undersøkelse», «undersøkelsene». */
const ENDING = 3;

/** Whether the report's word is the name of the tool, or a form of it: it need not be said again. */
export const saysTheName = ({ data }: Guide, { wording }: OfficeUse): boolean =>
  [data.title, ...data.aliases].some((name) => {
    const [short = '', long = ''] = [name.toLowerCase(), wording.toLowerCase()].sort(
      (one, other) => one.length - other.length,
    );
    return long.startsWith(short) && long.length - short.length <= ENDING;
  });

/** Whether a cell has nothing to say beyond its sign: the table's own words, and the tool's name. */
export const onlyNamed = (guide: Guide, uses: readonly OfficeUse[]): boolean =>
  uses.length > 0 &&
  uses.every((use) => use.basis === 'tabell' && use.use === 'eksternt' && saysTheName(guide, use));

/**
 * What is said of a cell beside its sign: the report's words where they are not the name of the
 * tool, where it was used inside the office, and who says it where the table does not. '' where
 * there is nothing.
 */
export const wordsBeside = (guide: Guide, uses: readonly OfficeUse[]): string =>
  uses
    .map((use) => {
      const notes = [
        ...(use.use === 'internt' ? [textOf('use', 'internt')] : []),
        ...(use.basis === 'tabell' && use.certain ? [] : useNotes(use, 'nb')),
      ].join(', ');
      if (saysTheName(guide, use)) return notes;
      return notes ? `${use.wording} (${notes})` : use.wording;
    })
    .filter(Boolean)
    .join(', ');

/** What an office was known for, without the words that all offices begin with. */
export const knownFor = ({ data }: Item<'kontor'>): string =>
  capital(data.summary.replace(/^Kontoret som i 2016 (?:var kjent for )?/, ''));

/** The sections of an office in the order they are read: what others can use comes first. */
export const lessonsFirst = <T extends { key: string }>(sections: readonly T[]): T[] =>
  [...sections].sort((a, b) => Number(b.key === 'learn') - Number(a.key === 'learn'));

/**
 * What is said of a use beside the report's words: who says it, and where the office only took part
 * or we are unsure.
 */
export const useNotes = ({ basis, role, certain }: OfficeUse, language: Language): string[] => [
  textOf('officeBasis', basis, language),
  ...(role === 'deltok' ? [textOf('officeRole', role, language)] : []),
  ...(certain ? [] : [pageLabel('uncertain', language)]),
];

/**
 * What is said beside the name of a tool that an office used: «internt» where it was, and what holds
 * for all the office is said to have done with it. Most have nothing.
 */
export function usesNote(uses: readonly OfficeUse[], language: Language): string {
  const wheres = keysOf('use').filter((key) => uses.some(({ use }) => use === key));
  const outside = wheres.every((key) => key === 'eksternt');
  return [
    ...(outside ? [] : [wheres.map((key) => textOf('use', key, language)).join(' og ')]),
    ...sharedNotes(uses, language),
    ...(uses.every(({ certain }) => !certain) ? [pageLabel('uncertain', language)] : []),
  ].join(', ');
}

/** What holds for all that is said of an office and a tool. */
const sharedNotes = (uses: readonly OfficeUse[], language: Language): string[] => [
  ...(uses.every(({ basis }) => basis === 'lesning')
    ? [textOf('officeBasis', 'lesning', language)]
    : []),
  ...(uses.every(({ role }) => role === 'deltok')
    ? [textOf('officeRole', 'deltok', language)]
    : []),
];

/**
 * Offices that used a guide by name, each with what holds for all it is said to have done: «Sør
 * (vår lesning)».
 */
export const officeNames = (toolbox: Toolbox, guide: Guide, language: Language): string[] =>
  officesOf(toolbox, guide).map(({ office, entries }) => {
    const notes = sharedNotes(entries, language);
    return `${office.data.shortTitle}${notes.length ? ` (${notes.join(', ')})` : ''}`;
  });

/**
 * Words of the report that no guide has, and rows we cannot place, by office; offices without any
 * are not there.
 */
export const leftOutOf = (
  toolbox: Toolbox,
): { office: Item<'kontor'>; words: { wording: string; place: string; why: string }[] }[] =>
  toolbox.kontor
    .map((office) => ({
      office,
      words: [...office.data.leftOut, ...office.data.unsure],
    }))
    .filter(({ words }) => words.length > 0);
