import type { Toolbox } from '../../content/toolbox.ts';
import { capital } from '../../language/forms.ts';
import { remembered } from '../remembered.ts';
import { type Language, textOf } from '../../schemas/values.ts';
import { thenAndNow, yearsText } from '../time/amounts.ts';
import { optionCounts, usefulFacets, writeItem, type Facet, type FacetItem } from './filters.ts';
import { exampleFilters, exampleItem } from './example-filters.ts';
import { guideFilters, guideItem } from './guide-filters.ts';
import { answerLines, type CardLine } from '../examples/answer.ts';
import { areaId, areaOf, inAreaOrder } from '../examples/areas.ts';
import { CARDS, pagesOf } from './paging.ts';
import { guideMarks } from '../run-sheet/relations.ts';
import { byId, leadingTool, type Example, type Guide } from '../guide/relations.ts';

/** The two long lists of cards, divided into pages, with what their filters need. */

export interface ListCard {
  url: string;
  title: string;
  summary: string;
  language: Language;
  /** What it says in one line each, by what it is about. */
  lines: CardLine[];
  marks: string[];
  facets: string;
  /** Id for comparison and plans. */ pick?: string;
  /** The tool that lay behind one of the six cases: its drawing, and its kind. */
  drawing?: string;
  kind?: string;
}
export interface ListGroup {
  id: string;
  title: string;
  url?: string;
  says?: string;
  /** Of the title and what is said. */
  language?: Language;
  kind?: string;
  /** What it says where it stands folded, on a phone; left out where it never does. */
  fold?: string | undefined;
  /** What the groups from this one on are called together. */
  opens?: string;
  /** How many stand open over the fold on a phone; none where it is left out. */
  open?: number;
  items: readonly ListCard[];
  /** Guides that are of the kind too, and stand under another. */
  also?: readonly { url: string; title: string; language: Language }[];
}
export interface DividedList {
  facets: Facet[];
  counts: Record<string, Record<string, number>>;
  total: number;
  /** All groups, whole. */
  groups: ListGroup[];
  pages: ListGroup[][];
}

/**
 * A list in pages.
 * @param fold what a group says where it stands folded: of what it has on its page, which may be
 *   less than all it has
 */
function divided(
  groups: ListGroup[],
  filters: readonly Facet[],
  values: readonly FacetItem[],
  fold: (group: ListGroup) => string | undefined,
): DividedList {
  const facets = usefulFacets(filters, values);
  return {
    facets,
    counts: optionCounts(values, {}, facets),
    total: values.length,
    groups,
    pages: pagesOf(groups, CARDS).map((page) =>
      page.map((group) => ({ ...group, fold: fold(group) })),
    ),
  };
}

/** Guides of a kind that stand open on a phone. */
const OPEN = 3;

/** All guides by kind. Made once for all pages of the list. */
export const guideList = remembered((toolbox: Toolbox) => {
  const items = new Map(toolbox.verktoy.map((g) => [g.id, guideItem(toolbox, g)]));
  const card = (g: Guide): ListCard => ({
    url: g.url,
    title: g.data.title,
    summary: g.data.summary,
    language: g.language,
    pick: g.id,
    lines: [],
    facets: writeItem(items.get(g.id) ?? []),
    marks: guideMarks(toolbox, g, 'nb'),
  });
  const groups = toolbox.kategorier.map((kind): ListGroup => {
    const items = toolbox.verktoy.filter((g) => g.data.category === kind.id).map(card);
    return {
      id: kind.id,
      title: kind.data.title,
      url: kind.url,
      says: kind.data.summary,
      language: kind.language,
      kind: kind.id,
      open: OPEN,
      items,
      also: toolbox.verktoy
        .filter(({ data }) => data.alsoIn === kind.id)
        .map(({ url, language, data }) => ({ url, title: data.title, language })),
    };
  });
  return divided(groups, guideFilters(toolbox), [...items.values()], ({ items }) =>
    items.length > OPEN ? `Vis ${items.length - OPEN} til` : undefined,
  );
});

/** The group that never stands folded. */
const CORE = 'seks-caser';

/**
 * The small print of an example's card: a case has its name, so what came of it and when is enough;
 * a row says where, when and how well it is told.
 */
function exampleSays(toolbox: Toolbox, e: Example): Pick<ListCard, 'lines' | 'marks'> {
  const years = e.data.period ? yearsText(e.data.period) : '';
  const written = e.language === 'nn' ? textOf('language', 'nn') : '';
  if (e.data.core)
    return { lines: answerLines(e), marks: [capital(years), written].filter(Boolean) };
  const places = e.data.municipalities
    .map((id) => byId(toolbox, 'kommuner', id).data)
    .map((m) => thenAndNow(m.title, m.nameNow));
  const marks = [places.join(', '), years, textOf('evidence', e.data.evidence), written];
  return { lines: [], marks: marks.filter(Boolean) };
}

/** All examples: the six cases first, the others by where they are. */
export const exampleList = remembered((toolbox: Toolbox) => {
  const items = new Map(toolbox.eksempler.map((e) => [e.id, exampleItem(toolbox, e)]));
  const card = (e: Example): ListCard => ({
    url: e.url,
    title: e.data.title,
    summary: e.data.summary,
    language: e.language,
    facets: writeItem(items.get(e.id) ?? []),
    ...exampleSays(toolbox, e),
  });
  const further = toolbox.eksempler.filter((e) => !e.data.core);
  const others = Map.groupBy(further, (e) => areaOf(toolbox, e));
  const groups = [
    {
      id: CORE,
      title: 'Seks eksempler, fortalt i sin helhet',
      items: toolbox.eksempler
        .filter((e) => e.data.core)
        .map((e) => {
          const tool = leadingTool(toolbox, e);
          return { ...card(e), ...(tool && { drawing: tool.id, kind: tool.data.category }) };
        }),
    },
    ...inAreaOrder(others.keys()).map((area, i): ListGroup => {
      const items = (others.get(area) ?? []).map(card);
      const opens = i === 0 && { opens: `${further.length} flere, etter fylke` };
      return { id: areaId(area), title: area, ...opens, items };
    }),
  ];
  return divided(groups, exampleFilters(toolbox), [...items.values()], ({ id, title }) =>
    id === CORE ? undefined : title,
  );
});

/** The lists by the first part of their address. */
export const lists = { verktoy: guideList, eksempler: exampleList } as const;
export type ListName = keyof typeof lists;

/** One card for the browser: the group and the facets by number. */
export type ListRow = [
  url: string,
  title: string,
  summary: string,
  nynorsk: 0 | 1,
  marks: string,
  group: number,
  facets: number,
  lines: readonly (readonly [term: string, text: string])[],
];
export interface ListData {
  rows: ListRow[];
  facets: string[];
}

/** Where the whole list is for the filters of a list that stands on several pages. */
export const listDataUrl = (name: ListName): string => `/${name}/liste.json`;

/** The whole list for the browser. The same facets are written once. */
export function listData({ groups }: DividedList): ListData {
  const numbers = new Map<string, number>();
  const numberOf = (facets: string): number => {
    const known = numbers.get(facets) ?? numbers.size;
    numbers.set(facets, known);
    return known;
  };
  const rows = groups.flatMap(({ items }, group) =>
    items.map((c): ListRow => [
      c.url,
      c.title,
      c.summary,
      c.language === 'nn' ? 1 : 0,
      c.marks.join(' · '),
      group,
      numberOf(c.facets),
      c.lines.map(({ term, text }) => [term, text]),
    ]),
  );
  return { rows, facets: [...numbers.keys()] };
}
