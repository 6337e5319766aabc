import { readPlan } from './address.ts';
import type { PlanRoute, PlanSheet, PlanTool } from './material.ts';
import { planOf, type Material, type Plan } from './plan.ts';

/** Small tools and a route for tests of plans. */

export const sheet = (id: string, fields: Partial<PlanSheet> = {}): PlanSheet => ({
  id,
  title: `Plan ${id}`,
  url: `/opplegg/${id}/`,
  language: 'nb',
  length: '2 timer',
  days: 1,
  hours: { from: 540, to: 660 },
  before: [{ days: 14, what: 'Inviter.', role: 'Leder' }],
  after: [{ days: 7, what: 'Send referatet.', role: 'Referent' }],
  result: `Det ${id} gir.`,
  leads: ['Leder'],
  templates: [{ id: 'referat', title: 'Referat', url: '/maler/referat/', language: 'nb' }],
  ...fields,
});
type Said = PlanTool['together'][number];
export const tool = (
  id: string,
  together: Said[] = [],
  fields: Partial<PlanTool> = {},
): PlanTool => ({
  id,
  title: id.toUpperCase(),
  url: `/verktoy/${id}/`,
  language: 'nb',
  category: 'prosessuelle',
  phase: ['underveis'],
  together,
  sheets: [sheet(`${id}-kort`), sheet(`${id}-lang`, { days: 42, length: '6 uker' })],
  standard: fields.sheets?.[0]?.id ?? `${id}-kort`,
  ...fields,
});
export const says = (guide: string, order: Said['order']): Said => ({
  guide,
  order,
  reason: `Fordi ${guide}.`,
});
/** The two are held on one day. */
export const saysOneDay = (guide: string): Said => ({ ...says(guide, 'sammen'), atOnce: true });

const route: PlanRoute = {
  id: 'et-loep',
  title: 'Et løp',
  url: '/loep/et-loep/',
  language: 'nn',
  weeks: 20,
  status: 'Utkast',
  steps: [
    { title: 'Start', week: 1, what: 'Byrj.', handsOver: 'Eit mål.', tool: 'a', templates: [] },
    {
      title: 'Arbeid',
      week: 4,
      toWeek: 9,
      what: 'Hald på.',
      handsOver: 'Ei liste.',
      tool: 'b',
      sheet: 'b-kort',
      templates: [],
    },
    { title: 'Slutt', week: 20, what: 'Sjå.', handsOver: 'Råd.', tool: 'a', templates: [] },
  ],
};
export const material = (...tools: PlanTool[]): Material => ({
  tools: new Map(tools.map((t) => [t.id, t])),
  routes: new Map([[route.id, route]]),
});
export const plan = (query: string, ...tools: PlanTool[]): Plan =>
  planOf(readPlan(new URLSearchParams(query)), material(...tools));
export const titles = (made: Plan): string[] => made.steps.map(({ part }) => part.title);
