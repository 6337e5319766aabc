import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { label } from '../../language/labels.ts';
import { textOf, type Value } from '../../schemas/values.ts';
import type { DocumentModel } from '../documents/model.ts';
import { byId, type Guide } from '../guide/relations.ts';
import { remembered } from '../remembered.ts';
import { sheetsOf } from '../run-sheet/relations.ts';
import { planDocument } from './document.ts';
import type { PlanIndex, PlanRoute, PlanTool } from './material.ts';
import { otherTools } from './other-tools.ts';
import { routeParts } from './parts.ts';
import { linkTo, planSheet } from './plan-sheet.ts';
import { schedule, type PlannedStep } from './schedule.ts';
import { standardSheet } from './standard-sheet.ts';
import { startText } from './words.ts';

export type Route = Item<'loep'>;

/** What each group can have its own of. */
const inGroups: readonly Value<'output'>[] = ['kort', 'notat', 'ark', 'svar', 'ord', 'skjema'];

/** A guide as plans need it, with its run sheets. */
export function planTool(toolbox: Toolbox, guide: Guide): PlanTool {
  const { category, phase, forWhom, withWhom, purposes, combineWith, inPlans } = guide.data;
  const { participants, audience, output, avoidWhen } = guide.data;
  const sheets = sheetsOf(toolbox, guide);
  const needs = avoidWhen.flatMap(({ unlessAfter: anyOf, reason, instead }) =>
    anyOf
      ? [{ anyOf, reason, usual: instead && byId(toolbox, 'verktoy', instead).data.title }]
      : [],
  );
  return {
    ...linkTo(guide),
    category,
    phase,
    forWhom,
    withWhom,
    ...(!audience && { people: { min: participants.min, max: participants.max } }),
    ...(needs.length && { needs }),
    ...(!audience && { others: otherTools(toolbox, guide) }),
    ...(output && inGroups.includes(output) && { inGroups: true }),
    ...(output === 'skjema' && { makesForm: true }),
    purpose: purposes[0]?.purpose,
    together: [
      ...inPlans.flatMap(({ guides, order, atOnce, weeks }) =>
        guides.map((id) => ({
          guide: id,
          order,
          // What they say of another order, is no reason for this one.
          reason:
            combineWith.find((c) => c.guide === id && [order, 'sammen'].includes(c.order))
              ?.reason ?? '',
          ...(atOnce && { atOnce }),
          ...(weeks !== undefined && { weeks }),
        })),
      ),
      ...combineWith
        .filter(({ guide: id }) => !inPlans.some(({ guides }) => guides.includes(id)))
        .map(({ guide: id, order, reason }) => ({ guide: id, order, reason })),
    ],
    sheets: sheets.map((sheet) => {
      const { min, max } = sheet.data.people;
      const { per } = guide.data.effort.running;
      // The part that is done in each municipality or group, is done by few there however many
      // come.
      const together =
        !sheet.data.part || per === undefined || !['kommune', 'gruppe', 'person'].includes(per);
      // What one can do alone, one or two do for the others however many they are.
      const meeting = sheet.data.kind === 'moete' && !guide.data.audience && together && min > 1;
      return { ...planSheet(toolbox, sheet), ...(meeting && { people: { min, max } }) };
    }),
    standard: standardSheet(guide, sheets)?.id,
  };
}

/** A ready route as plans need it. */
export const planRoute = (toolbox: Toolbox, route: Route): PlanRoute => ({
  ...linkTo(route),
  weeks: route.data.weeks,
  start: route.data.start,
  status: textOf('reviewStatus', route.data.review.status, route.language),
  steps: route.data.steps.map(({ guide, templates, ...step }) => ({
    ...step,
    tool: guide,
    templates: templates.map((id) => linkTo(byId(toolbox, 'maler', id))),
  })),
});

/** The names of everything that can be put in a plan. */
export const planIndex = (toolbox: Toolbox): PlanIndex => ({
  tools: toolbox.verktoy.map((guide) => ({
    id: guide.id,
    title: guide.data.title,
    category: guide.data.category,
    sheets: sheetsOf(toolbox, guide).map(({ id, data }): [string, string] => [id, data.title]),
  })),
  templates: toolbox.maler.map(linkTo),
  routes: toolbox.loep.map(({ id }) => id),
});

const users = remembered((routes: readonly Route[]) => {
  const made = new Map<string, Route[]>();
  for (const route of routes)
    for (const guide of new Set(route.data.steps.map((step) => step.guide)))
      made.set(guide, [...(made.get(guide) ?? []), route]);
  return made;
});

/** The ready routes that a guide is a step in. */
export const routesUsing = (toolbox: Toolbox, guide: Pick<Guide, 'id'>): readonly Route[] =>
  users(toolbox.loep).get(guide.id) ?? [];

/** The steps of a route with their time, and the tools they use. */
export function plannedRoute(toolbox: Toolbox, route: Route): PlannedStep[] {
  const tools = new Map(
    route.data.steps.map(({ guide }) => [
      guide,
      planTool(toolbox, byId(toolbox, 'verktoy', guide)),
    ]),
  );
  return schedule(routeParts(planRoute(toolbox, route), tools));
}

/** Address of the Word file of a route. */
export const routeFile = ({ url }: Pick<Route, 'url'>): string => `${url.replace(/\/$/, '')}.docx`;

/** A route as a document. @param siteUrl where the site is served */
export function routeDocument(toolbox: Toolbox, route: Route, siteUrl: string): DocumentModel {
  const { data, language } = route;
  return planDocument(plannedRoute(toolbox, route), {
    title: data.title,
    language,
    lead: [
      data.summary,
      data.start ? `${startText(data.start, language)}.` : '',
      data.people,
      data.effort,
    ],
    source: `${label('fromSite', language)}: ${new URL(route.url, siteUrl).href}. ${textOf('reviewStatus', data.review.status, language)}.`,
    troubles: [],
    templates: [],
  });
}
