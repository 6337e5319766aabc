import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import {
  allYears,
  busiestYears,
  leaders,
  mostFirst,
  officeYears,
  recipientRows,
  themeRows,
} from './project-counts.ts';
import { examplesNear, projectGroups } from './projects.ts';

const toolbox = loadToolbox();
const groups = projectGroups(toolbox);

test('prosjektene står kontor for kontor som i Tabell 4-1, og nasjonal pott sist', () => {
  expect(groups.flatMap((group) => group.projects)).toHaveLength(toolbox.prosjekter.length);
  expect(groups.at(-1)?.id).toBe('kontor-nasjonal');
  for (const { projects } of groups)
    expect(projects.map((p) => p.data.number)).toEqual(projects.map((_, i) => i + 1));
});

test('stedet i kilden står én gang per kontor, og forbeholdene samlet', () => {
  for (const { places, projects, caveats } of groups) {
    expect(places).toEqual([...new Set(projects.map((p) => p.data.place))].sort());
    expect(caveats).toEqual(projects.filter((p) => p.data.flags.length > 0));
  }
});

test('et prosjekt telles i alle årene sine, og alle kontorene har de samme årene', () => {
  const rows = officeYears(toolbox);
  expect(new Set(rows.map((row) => row.years.map(({ year }) => year).join())).size).toBe(1);
  expect(rows[0]?.years.at(0)?.year).toBe('2006');
  const middle = rows.find(({ id }) => id === 'kontor-midt');
  const counted = middle?.years.reduce((sum, { count }) => sum + count, 0) ?? 0;
  expect(counted).toBeGreaterThanOrEqual(middle?.projects ?? 0);
});

test('hvert prosjekt med tema og mottaker står i sine rader, og bare der', () => {
  const themed = themeRows(toolbox).flatMap((row) => row.projects);
  expect(themed).toHaveLength(toolbox.prosjekter.flatMap((p) => p.data.themes).length);
  const received = recipientRows(toolbox).flatMap((row) => row.projects);
  expect(received).toHaveLength(toolbox.prosjekter.filter((p) => p.data.recipient).length);
});

test('eksemplet raden peker på, ellers de fra de samme kommunene', () => {
  const all = groups.flatMap((group) => group.projects);
  const near = (id: string): string[] => {
    const project = all.find((p) => p.id === id);
    return project ? examplesNear(toolbox, project).map((e) => e.id) : [];
  };
  expect(near('bodoe-01-foyer-bodoe')).toEqual(['bodoe-foyer']);
  expect(near('vest-08-boligbehov-karmoey-og-haugesund')).toContain('karmoey-pilehagen');
  expect(near('oest-02-sluttrapport-halden')).toEqual([]);
});

test('de med flest prosjekter kommer først, og de uten står for seg', () => {
  const rows = [[1], [], [1, 2, 3], [2, 4], []].map((projects, id) => ({ id, projects }));
  const { some, none } = mostFirst(rows);
  expect([some, none].map((part) => part.map(({ id }) => id))).toEqual([
    [2, 3, 0],
    [1, 4],
  ]);
});

test('overskriften sier hva det er flest av, og flere der de er like mange', () => {
  const rows = [
    { name: 'Tildeling', count: 2 },
    { name: 'Oppfølging', count: 2 },
    { name: 'Planer', count: 1 },
  ];
  const lead = (some: typeof rows): string =>
    leaders(
      some,
      ({ count }) => count,
      ({ name }) => name,
    );
  expect(lead(rows)).toBe('tildeling og oppfølging');
  expect(lead(rows.slice(1))).toBe('oppfølging');
  expect(lead([])).toBe('');
});

test('året med flest i gang er regnet for alle kontorene sammen', () => {
  const office = (counts: number[]) => ({
    id: '',
    title: '',
    projects: 0,
    years: counts.map((count, i) => ({ year: String(2010 + i), count })),
  });
  expect(busiestYears([office([1, 3, 0]), office([4, 0, 0])])).toBe('2010');
  expect(allYears([office([1, 3, 0]), office([4, 0, 0])]).map(({ count }) => count)).toEqual([
    5, 3, 0,
  ]);
  expect(allYears([])).toEqual([]);
});
