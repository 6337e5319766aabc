import { label } from '../../language/labels.ts';
import type { Language } from '../../schemas/values.ts';
import type { Item, PlanChoice } from './address.ts';
import type {
  PlanLink,
  PlanRoute,
  PlanSheet,
  PlanTask,
  PlanTool,
  RouteStep,
  Start,
} from './material.ts';
import { sheetsForOneGroup } from './same-group.ts';

/** One step of a plan, with what it is made of. Its time comes from `schedule.ts`. */
export interface PlanPart {
  title: string;
  language: Language;
  tool: PlanTool;
  sheet?: PlanSheet | undefined;
  templates: PlanLink[];
  /** What the route sets to be done before it, beside what its run sheet says. */
  before?: PlanTask[] | undefined;
  /** What is done in just this step of a route. */
  what?: string | undefined;
  /** What the next step gets; empty where nothing says. */
  handsOver: string;
  /** Weeks from the start of the step before: the reader's own. */
  weeks?: number | undefined;
  /** Its place and weeks in the route it comes from. */
  inRoute?:
    | {
        id: string;
        number: number;
        week: number;
        toWeek?: number | undefined;
        meetings?: number[] | undefined;
        /** Title of the route, and when in the year it should begin. */
        route: string;
        start?: Start | undefined;
      }
    | undefined;
}

/** Two steps that follow each other as in their route. */
export const asInRoute = (before: PlanPart, next: PlanPart): boolean =>
  before.inRoute !== undefined &&
  before.inRoute.id === next.inRoute?.id &&
  before.inRoute.number < next.inRoute.number;

/** Those who make a plan, where they have told. */
export type Makers = Pick<PlanChoice, 'who' | 'people'>;

/** Whether so many can take part; where nobody has said how many, they can. */
export const holds = (
  { people: made }: Pick<PlanSheet, 'people'>,
  people: number | undefined,
): boolean => !made || people === undefined || (made.min <= people && people <= made.max);

/** Whether a run sheet is for those who make the plan, and for so many. */
export const suits = (sheet: PlanSheet, { who, people }: Makers): boolean =>
  holds(sheet, people) && (!who || (sheet.forWhom?.includes(who) ?? true));

/**
 * A guide, or one of its run sheets, as a step. Without a choice the guide's standard is the way to
 * do it, or where that is for others, fewer or more, another that is made for them.
 */
export function toolPart(
  tool: PlanTool,
  sheetId?: string,
  weeks?: number,
  makers: Makers = {},
): PlanPart {
  const named = (wanted?: string) => tool.sheets.find(({ id }) => id === wanted);
  const usual = named(tool.standard);
  const others = tool.sheets.filter((s) => !s.topic && suits(s, makers));
  // Where only the number is wrong, another must be the whole for just so many; for others than they
  // are, any that is for them is better.
  const fit =
    others.find((s) => s === usual) ??
    others.find((s) => s.people && !s.part) ??
    (usual && suits(usual, { who: makers.who }) ? undefined : others[0]);
  const sheet = named(sheetId) ?? fit ?? usual;
  const [best] = tool.phase;
  const otherTime = sheet?.phase && best && !sheet.phase.includes(best);
  // A sheet for only some of what the tool is for comes when that is wanted.
  const { purposes = [] } = sheet ?? {};
  const otherUse = otherTime ?? (tool.purpose && !purposes.includes(tool.purpose));
  const purpose = otherUse ? (purposes[0] ?? tool.purpose) : tool.purpose;
  return {
    title: tool.title,
    language: tool.language,
    tool: otherTime
      ? { ...tool, phase: sheet.phase ?? [], purpose, otherTime }
      : { ...tool, purpose },
    sheet,
    templates: sheet?.templates ?? [],
    handsOver: sheet?.result ?? '',
    weeks,
  };
}

/** A run sheet with the tasks that are done in a step of a route. */
function sheetInStep(sheet: PlanSheet, { tasks = {} }: RouteStep): PlanSheet {
  const { beforeAtMost = Infinity, afterAtMost = Infinity } = tasks;
  return {
    ...sheet,
    before: sheet.before.filter(({ days }) => days <= beforeAtMost),
    after: sheet.after.filter(({ days }) => days <= afterAtMost),
  };
}

/** The invitation that a route sets the day of. */
const invitation = ({ tasks }: RouteStep, language: Language): PlanTask[] =>
  tasks?.invite === undefined
    ? []
    : [
        {
          days: tasks.invite,
          what: label('sendInvitation', language),
          role: label('whoLeadsRoute', language),
        },
      ];

/**
 * One step of a route.
 * @param number from 1.
 * @returns undefined where the route has no such step
 */
function routePart(
  route: PlanRoute,
  number: number,
  tools: ReadonlyMap<string, PlanTool>,
  weeks?: number,
): PlanPart | undefined {
  const step = route.steps[number - 1];
  const tool = step && tools.get(step.tool);
  if (!step || !tool) return undefined;
  const written = tool.sheets.find(({ id }) => id === step.sheet);
  const sheet = written && sheetInStep(written, step);
  const own = new Set(step.templates.map(({ id }) => id));
  return {
    title: step.title,
    language: route.language,
    tool,
    sheet,
    templates: [...step.templates, ...(sheet?.templates ?? []).filter(({ id }) => !own.has(id))],
    before: invitation(step, sheet?.language ?? route.language),
    what: step.what,
    handsOver: step.handsOver || (sheet?.result ?? ''),
    weeks,
    inRoute: {
      id: route.id,
      number,
      week: step.week,
      toWeek: step.toWeek,
      meetings: step.meetings,
      route: route.title,
      start: route.start,
    },
  };
}

/** Every step of a route. */
export const routeParts = (route: PlanRoute, tools: ReadonlyMap<string, PlanTool>): PlanPart[] =>
  route.steps.flatMap((_step, i) => routePart(route, i + 1, tools) ?? []);

/** The items of a choice as steps. Those that name nothing we have, are told of in `missing`. */
export function partsOf(
  items: readonly Item[],
  tools: ReadonlyMap<string, PlanTool>,
  routes: ReadonlyMap<string, PlanRoute>,
  makers: Makers = {},
): { parts: PlanPart[]; kept: Item[]; missing: string[] } {
  const parts: PlanPart[] = [];
  const kept: Item[] = [];
  const missing: string[] = [];
  const bySheet = new Map(
    [...tools.values()].flatMap((tool) => tool.sheets.map(({ id }) => [id, tool])),
  );
  for (const item of items) {
    const route = item.type === 'step' ? routes.get(item.id) : undefined;
    const tool = item.type === 'sheet' ? bySheet.get(item.id) : tools.get(item.id);
    const part =
      item.type === 'step'
        ? route && routePart(route, item.number, tools, item.weeks)
        : tool && toolPart(tool, item.id, item.weeks, makers);
    if (part) {
      parts.push(part);
      kept.push(item);
    } else missing.push(item.id);
  }
  const isFree = (place: number, sheet: PlanSheet): boolean =>
    kept[place]?.type === 'tool' && !sheet.topic && suits(sheet, makers);
  const other = makers.people === undefined ? sheetsForOneGroup(parts, isFree) : [];
  const ofOneGroup = parts.map((part, i) =>
    other[i] === undefined ? part : toolPart(part.tool, other[i], part.weeks, makers),
  );
  return { parts: ofOneGroup, kept, missing };
}
