import { expect, test } from 'vitest';
import { loadToolbox } from '../../load/toolbox.ts';
import { plannedRoute } from './from-content.ts';

/** What ready routes take of the run sheets of their steps, and what they leave out. */

const toolbox = loadToolbox();
const steps = toolbox.loep.flatMap((route) =>
  plannedRoute(toolbox, route).map((step) => {
    const written = route.data.steps[step.number - 1];
    const sheet = toolbox.opplegg.find(({ id }) => id === written?.sheet);
    return { ...step, id: route.id, most: written?.tasks?.beforeAtMost, sheet };
  }),
);

/** Steps in which the work of a sheet only begins, as the words of the route say. */
const begun: Readonly<Record<string, number>> = {
  'brukerne-med-fra-start': 4,
  'de-foerste-hundre-dagene-av-et-program': 7,
  'liten-kommune-vil-vite-hva-innbyggerne-trenger': 9,
  'laeringsnettverk-over-to-aar': 2,
  'spre-det-som-virket': 6,
  'aarlig-rapportering-som-gir-laering': 3,
};

test('et steg varer så lenge som arbeidsplanen sin, der teksten ikke sier noe annet', () => {
  const short = steps
    .filter(({ part, from, to }) => {
      const { days = 0 } = part.sheet ?? {};
      return days >= 7 && to - from + 1 < days;
    })
    .map(({ id, number }) => [id, number]);
  expect(Object.fromEntries(short)).toEqual(begun);
});

test('en samling som har en kjøreplan, bruker den', () => {
  const without = steps
    .filter(({ part, sheet }) => part.tool.id === 'nettverkssamling' && !sheet)
    .map(({ id, number }) => `${id}: ${number}`);
  expect(without).toEqual([]);
});

/**
 * The days before of what a step leaves out of the longer preparation in its sheet, because its own
 * words or an earlier step see to it.
 */
const seenTo: Readonly<Record<string, Readonly<Record<number, number[]>>>> = {
  // Step 1 begins the route, and names those who come; what is settled there, need not be again.
  'brukerne-med-fra-start': { 1: [28, 21], 3: [56, 28] },
  // The date is set in step 1, and the leaders are called.
  'de-foerste-hundre-dagene-av-et-program': { 3: [28], 5: [28] },
  // The date is set in steps 1 and 8, the leaders are called, and the question is given.
  'forankring-hos-kommunedirektoeren': { 3: [28], 4: [28], 8: [42, 21] },
  // The report is read in step 1, and the researcher is asked.
  'fra-forskningsrapport-til-endret-praksis': { 2: [30] },
  // The office is one service, and what is written down has been tried in it.
  'sammenslaatt-kontor-blir-kjent-med-egne-folk': { 8: [21], 9: [21] },
  // Those who write are the ones it comes from.
  'spre-det-som-virket': { 2: [21] },
};

test('et løp stryker ikke lang forberedelse som ingen andre gjør', () => {
  const left = steps.flatMap(({ id, number, tasks, sheet, most }) => {
    // A route that keeps less than two weeks of it has its own way to get there.
    if (!sheet || most === undefined || most < 14) return [];
    const kept = tasks.filter(({ side }) => side === 'before').map(({ days }) => days);
    return sheet.data.before
      .filter(({ days }) => !kept.includes(days) && !seenTo[id]?.[number]?.includes(days))
      .map(({ days, what }) => `${id}: ${number}, ${days}: ${what}`);
  });
  expect(left).toEqual([]);
});
