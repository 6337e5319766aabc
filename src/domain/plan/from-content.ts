import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { label } from '../../language/labels.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { textOf, type Value } from '../../schemas/values.ts';
import type { DocumentModel } from '../documents/model.ts';
import { byId, type Guide } from '../guide/relations.ts';
import { remembered } from '../remembered.ts';
import { usualChoice } from '../run-sheet/choice.ts';
import { sheetLength, sheetsOf, type Sheet } from '../run-sheet/relations.ts';
import { daysOf, timedRows } from '../run-sheet/schedule.ts';
import { planDocument } from './document.ts';
import { otherTools } from './other-tools.ts';
import type { PlanIndex, PlanLink, PlanRoute, PlanSheet, PlanTool } from './material.ts';
import { routeParts } from './parts.ts';
import { schedule, type PlannedStep } from './schedule.ts';
import { onScreen, standardSheet } from './standard-sheet.ts';
import { startText } from './words.ts';

export type Route = Item<'loep'>;

/** A role that somebody in Husbanken has, by its name. */
const ofHusbanken = /\b(?:fra|i|frå) Husbanken\b|\bHusbankens\b/;

/** What a row says where those who come evaluate the meeting. */
const evaluation = /evaluering(?:en|a|skort|sskjema)|«Evaluering etter samling»/i;

/** The row in which those who come to a meeting get what they do for it. */
const gives = /^Send oppg[aå]v/i;

const link = (item: Item<CollectionName>): PlanLink => ({
  id: item.id,
  title: item.data.title,
  url: item.url,
  language: item.language,
});

function sheetOf(toolbox: Toolbox, sheet: Sheet): PlanSheet {
  const { data } = sheet;
  const titles = new Map(data.roles.map((role) => [role.id, role.title]));
  const tasks = (list: typeof data.before) =>
    list.map(({ days, what, role }) => ({ days, what, role: titles.get(role) ?? '' }));
  const byHusbanken = data.roles
    .filter(
      ({ id, title }) =>
        ofHusbanken.test(title) && [...data.before, ...data.after].some(({ role }) => role === id),
    )
    .map(({ title }) => title);
  const meeting = data.kind === 'moete';
  const days = meeting ? daysOf(data) : (data.weeks ?? 1) * 7;
  const times = meeting && days === 1 ? timedRows(data, usualChoice(data)) : [];
  const [first, last] = [times[0], times.at(-1)];
  const politicians = data.rows.flatMap(({ politicians: wanted, week, toWeek = week }) =>
    wanted && week !== undefined && toWeek !== undefined ? [{ week, toWeek }] : [],
  );
  const work = data.rows.flatMap(({ title, week, toWeek = week }) =>
    week !== undefined && toWeek !== undefined ? [{ title, week, toWeek }] : [],
  );
  const given = data.rows.find(({ title }) => gives.test(title))?.week;
  return {
    ...link(sheet),
    length: sheetLength(data),
    days,
    ...(first && last && { hours: { from: first.from, to: last.to } }),
    before: tasks(data.before),
    after: tasks(data.after),
    forWhom: data.forWhom,
    ...(byHusbanken.length && { byHusbanken }),
    ...(data.phase && { phase: data.phase }),
    ...(work.length && { work }),
    ...(politicians.length && { politicians }),
    ...(given && { givenInWeek: given }),
    ...(meeting && evaluation.test(data.rows.at(-1)?.what ?? '') && { evaluated: true }),
    onScreen: onScreen(sheet),
    ...(data.part && { part: true }),
    ...(data.topic && { topic: true }),
    result: data.rows.findLast((row) => row.result)?.result ?? '',
    leads: data.roles
      .filter((role) => data.rows.some((row) => row.lead === role.id))
      .map((role) => role.title),
    templates: data.templates.map((id) => link(byId(toolbox, 'maler', id))),
  };
}

/** What each group can have its own of. */
const inGroups: readonly Value<'output'>[] = ['kort', 'notat', 'ark', 'svar', 'ord'];

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
    ...link(guide),
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
      return { ...sheetOf(toolbox, sheet), ...(meeting && { people: { min, max } }) };
    }),
    standard: standardSheet(guide, sheets)?.id,
  };
}

/** A ready route as plans need it. */
export const planRoute = (toolbox: Toolbox, route: Route): PlanRoute => ({
  ...link(route),
  weeks: route.data.weeks,
  start: route.data.start,
  status: textOf('reviewStatus', route.data.review.status, route.language),
  steps: route.data.steps.map(({ guide, templates, ...step }) => ({
    ...step,
    tool: guide,
    templates: templates.map((id) => link(byId(toolbox, 'maler', id))),
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
  templates: toolbox.maler.map(link),
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
