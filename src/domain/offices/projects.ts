import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { itemOf, type Facet, type FacetItem } from '../lists/filters.ts';
import { orNotStated, statedItem } from '../lists/not-stated.ts';
import { remembered } from '../remembered.ts';
import { byId } from '../guide/relations.ts';

export type Project = Item<'prosjekter'>;

/** Key for the national pot, beside the offices. */
const NATIONAL = 'nasjonal';

/** The projects in the order of Tabell 4-1: by office, then by number; the national pot last. */
export function projectsInOrder(toolbox: Toolbox): Project[] {
  const order = new Map(toolbox.kontor.map((o, i) => [o.id, i]));
  const rank = (p: Project): number =>
    (p.data.office ? (order.get(p.data.office) ?? 50) : 99) * 100 + p.data.number;
  return [...toolbox.prosjekter].sort((a, b) => rank(a) - rank(b));
}

const yearsOf = (project: Project): string[] => {
  const { years } = project.data;
  if (!years) return [];
  return Array.from({ length: (years.to ?? years.from) - years.from + 1 }, (_, i) =>
    String(years.from + i),
  );
};

/** The facets of the project list. */
export const projectFilters = remembered((toolbox: Toolbox): Facet[] => {
  const years = [...new Set(toolbox.prosjekter.flatMap(yearsOf))].sort();
  const facets = [
    {
      id: 'kontor',
      label: 'Kontor',
      options: [
        ...toolbox.kontor.map((o) => ({ value: o.id, label: o.data.shortTitle })),
        { value: NATIONAL, label: 'Nasjonal pott' },
      ],
    },
    {
      id: 'tema',
      label: 'Tema (vår lesning av tittelen)',
      options: toolbox.tema.map((t) => ({ value: t.id, label: t.data.title })),
    },
    {
      id: 'mottaker',
      label: 'Mottaker',
      options: toolbox.mottakere.map((m) => ({ value: m.id, label: m.data.title })),
    },
    { id: 'aar', label: 'År', options: years.map((y) => ({ value: y, label: y })) },
  ];
  return facets.map(orNotStated);
});

/** A project's values for the filters. */
export function projectItem(toolbox: Toolbox, project: Project): FacetItem {
  const { national, office, themes, recipient } = project.data;
  const values = {
    kontor: national ? [NATIONAL] : office ? [office] : [],
    tema: themes,
    mottaker: recipient ? [recipient] : [],
    aar: yearsOf(project),
  };
  return statedItem(projectFilters(toolbox), itemOf(values));
}

/** The office a project stands under, in words. */
export function officeName(toolbox: Toolbox, project: Project): string {
  return project.data.office
    ? byId(toolbox, 'kontor', project.data.office).data.shortTitle
    : 'Nasjonal pott';
}

export interface MatrixRow {
  theme: Item<'tema'>;
  cells: { recipient: Item<'mottakere'>; stated: boolean }[];
}

/**
 * The knowledge matrix, themes x recipients. A cell is true only where the report says in words
 * that the recipient worked with the theme: the marks in the printed figure cannot be read.
 */
export function knowledgeMatrix(toolbox: Toolbox): MatrixRow[] {
  return toolbox.tema.map((theme) => ({
    theme,
    cells: toolbox.mottakere.map((recipient) => ({
      recipient,
      stated: recipient.data.themes.includes(theme.id),
    })),
  }));
}
