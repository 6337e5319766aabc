import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { itemOf, type Facet, type FacetItem } from '../lists/filters.ts';
import { orNotStated, statedItem } from '../lists/not-stated.ts';
import { remembered } from '../remembered.ts';
import { byId, type Example } from '../guide/relations.ts';

export type Project = Item<'prosjekter'>;

/** Key for the national pot, beside the offices. */
const NATIONAL = 'nasjonal';

/** The projects in the order of Tabell 4-1: by office, then by number; the national pot last. */
function projectsInOrder(toolbox: Toolbox): Project[] {
  const order = new Map(toolbox.kontor.map((o, i) => [o.id, i]));
  const rank = (p: Project): number =>
    (p.data.office ? (order.get(p.data.office) ?? 50) : 99) * 100 + p.data.number;
  return [...toolbox.prosjekter].sort((a, b) => rank(a) - rank(b));
}

/** The years a project went on, the first where no end is given; none where the table gives none. */
export const yearsOf = (project: Project): string[] => {
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
function officeName(toolbox: Toolbox, project: Project): string {
  return project.data.office
    ? byId(toolbox, 'kontor', project.data.office).data.shortTitle
    : 'Nasjonal pott';
}

export interface ProjectGroup {
  id: string;
  title: string;
  projects: Project[];
  /** Where the rows stand in the report, each place once. */
  places: string[];
  /** The projects with something to say about how the row is read. */
  caveats: Project[];
}

/** The projects as Tabell 4-1 has them: by office, and the national pot last. */
export const projectGroups = remembered((toolbox: Toolbox): ProjectGroup[] => {
  const groups = Map.groupBy(projectsInOrder(toolbox), ({ data }) => data.office ?? NATIONAL);
  return [...groups].map(([id, projects]) => ({
    id: `kontor-${id}`,
    title: projects[0] ? officeName(toolbox, projects[0]) : '',
    projects,
    places: [...new Set(projects.map(({ data }) => data.place))].sort(),
    caveats: projects.filter(({ data }) => data.flags.length > 0),
  }));
});

/** What else we know of a project: the example that tells more, or those of its municipalities. */
export const examplesNear = (toolbox: Toolbox, { data }: Project): Example[] =>
  toolbox.eksempler.filter(({ id, data: example }) =>
    data.example
      ? id === data.example
      : example.municipalities.some((m) => data.municipalities.includes(m)),
  );
