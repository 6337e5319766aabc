import type { Language, Value } from '../../schemas/values.ts';

/**
 * What plans are made of, as pages carry it: no text of the guides, only what order, dates and
 * roles need.
 */

/** Something to do a number of days before a step begins, or after it has ended. */
export interface PlanTask {
  days: number;
  what: string;
  /** The role in words. */
  role: string;
}

/** A page that a step leads to. */
export interface PlanLink {
  id: string;
  title: string;
  url: string;
  language: Language;
}

export interface PlanSheet extends PlanLink {
  /** How long it is, in words. */
  length: string;
  /** Days from the first to the last. */
  days: number;
  /** Minutes after midnight, where it is a meeting of one day. */
  hours?: { from: number; to: number };
  /** How many it is made for, where those who take part are those who get it. */
  people?: { min: number; max: number } | undefined;
  /** Who can hold it, where those are not all the tool is for. */
  forWhom?: Value<'forWhom'>[] | undefined;
  /** The roles with something to do before or after it that are Husbanken's, in words. */
  byHusbanken?: string[] | undefined;
  /** When it is used, where that is only a part of when the tool is. */
  phase?: Value<'phase'>[] | undefined;
  /** What it serves of what the tool does, the best first. */
  purposes?: Value<'purpose'>[] | undefined;
  /** What is done in each of its weeks, from 1; none of a meeting. */
  work?: { title: string; week: number; toWeek: number }[] | undefined;
  /** Its weeks, from 1, when politicians meet those who do the work or get it to decide on. */
  politicians?: { week: number; toWeek: number }[] | undefined;
  /** The week of work, from 1, when those who come to a meeting get what they do for it. */
  givenInWeek?: number | undefined;
  /** It is written for people on screen, or for those in a room and tells how to do it on screen. */
  onScreen?: 'written' | 'told' | undefined;
  /** Those who come evaluate it at its end. */
  evaluated?: boolean | undefined;
  /** It is only a part of the tool. */
  part?: boolean | undefined;
  /** It is about one topic only. */
  topic?: boolean | undefined;
  before: PlanTask[];
  after: PlanTask[];
  /** What is there when it has been carried out; empty where the sheet does not say. */
  result: string;
  /** The roles that lead it. */
  leads: string[];
  templates: PlanLink[];
}

/** A tool that gives some of the same as another, to more or fewer people. */
export interface PlanOther extends PlanLink {
  forWhom: Value<'forWhom'>[];
  people: { min: number; max: number };
  /** What both give; none where only the guide names it. */
  purpose?: Value<'purpose'> | undefined;
}

export interface PlanTool extends PlanLink {
  category: Value<'category'>;
  phase: Value<'phase'>[];
  forWhom?: Value<'forWhom'>[] | undefined;
  /** Who can be with those who use it. */
  withWhom?: Value<'withWhom'>[] | undefined;
  /** How many do the work of it, where those are all it is for. */
  people?: { min: number; max: number } | undefined;
  /** What others can use when they are more or fewer, the likest first. */
  others?: PlanOther[] | undefined;
  /** Many can do it in groups beside each other: it gives each their own, and settles nothing. */
  inGroups?: boolean | undefined;
  /** It makes a form that others fill in. */
  makesForm?: boolean | undefined;
  /** What it is best for. */
  purpose?: Value<'purpose'> | undefined;
  /** What the guide says of other guides: when the other is used, seen from this one. */
  together: {
    guide: string;
    order: Value<'order'>;
    /** Empty where the guide does not say. */
    reason: string;
    /** The one is on the day of the other, or in its last week. */
    atOnce?: boolean | undefined;
    /** They go side by side, and the later begins no sooner than so many weeks after the first. */
    weeks?: number | undefined;
  }[];
  /** What it cannot do without: the guides that give it, and why, in the guide's own words. */
  needs?: { anyOf: string[]; reason: string; usual?: string | undefined }[] | undefined;
  /** It is used at another time than the guides speak of, so they say nothing of its order. */
  otherTime?: boolean | undefined;
  /** The shortest first. */
  sheets: PlanSheet[];
  /** Id of the sheet it is done by when nobody has chosen; none where it has no sheets. */
  standard?: string | undefined;
}

/** One step of a ready route. */
export interface RouteStep {
  title: string;
  week: number;
  toWeek?: number | undefined;
  /**
   * The week of the meeting, or of the first and the last, where it is not the first week of the
   * step.
   */
  meetings?: number[] | undefined;
  /**
   * How many days off the tasks of the run sheet may be to be done in this step; the others are
   * left out. The invitation is sent so many days before, where none of them is that.
   */
  tasks?:
    | {
        beforeAtMost?: number | undefined;
        afterAtMost?: number | undefined;
        invite?: number | undefined;
      }
    | undefined;
  what: string;
  handsOver: string;
  /** Ids of the guide, and of its run sheet. */
  tool: string;
  sheet?: string | undefined;
  templates: PlanLink[];
}

/** When in the year a route should begin: its month, and the first day of it that will do. */
export interface Start {
  month: number;
  day?: number | undefined;
}

export interface PlanRoute extends PlanLink {
  weeks: number;
  start?: Start | undefined;
  steps: RouteStep[];
  /** The status of the page in words. */
  status: string;
}

/** Everything that can be put in a plan, by name. */
export interface PlanIndex {
  tools: (Pick<PlanTool, 'id' | 'title' | 'category'> & {
    sheets: [id: string, title: string][];
  })[];
  templates: PlanLink[];
  routes: string[];
}

/** Where the page of plans finds what it needs. */
export const INDEX_URL = '/plan/innhold.json';
export const toolDataUrl = (id: string): string => `/plan/verktoy/${id}.json`;
export const routeDataUrl = (id: string): string => `/loep/${id}.json`;
