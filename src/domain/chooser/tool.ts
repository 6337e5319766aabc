import type { Condition, Parties } from '../../schemas/situation.ts';
import type { Language, Value } from '../../schemas/values.ts';

/** Work for those who hold it, in minutes; with `per`, for one of several. */
export interface ToolEffort {
  minutes: number;
  per?: Value<'effortPer'> | undefined;
  /** Whose time it is, where it is not that of whoever asks. */
  by?: Value<'forWhom'> | undefined;
}

/** A way to carry a tool out, from its run sheets. */
export interface ToolSheet {
  min: number;
  max: number;
  /** Minutes of a meeting with the usual number; of a work plan, all the working time in its weeks. */
  minutes: number;
  /** Of a meeting that is shorter with the fewest and longer with the most. */
  grows?: { usual: number; least: number; most: number } | undefined;
  /** Only of a work plan. */
  weeks?: number | undefined;
  /** When it is used, where that is only a part of when the tool is. */
  phase?: Value<'phase'>[] | undefined;
  /** The purposes it serves, where those are not all of the tool's. */
  purposes?: Value<'purpose'>[] | undefined;
  /** Who can hold it, where those are not all the tool is for. */
  forWhom?: Value<'forWhom'>[] | undefined;
  /** Whom it takes for granted: at least one of them is with those who hold it. */
  withWhom?: Value<'withWhom'>[] | undefined;
  /** Who is not with those who hold it, where the tool has them. */
  without?: Value<'withWhom'>[] | undefined;
  /** It is only a part of the tool. */
  part?: boolean | undefined;
  /** It is about one topic only, and nobody tells the chooser what theirs is about. */
  topic?: boolean | undefined;
  /** The way to do it when nothing is told. */
  usual?: boolean | undefined;
}

/** When the guide says not to use it, and what to take then. */
export interface ToolAvoid {
  /** Left out where the answers cannot tell. */
  when?: Condition | undefined;
  /** Id of another tool. */
  instead?: string | undefined;
}

/** What the chooser and the comparison know about a guide: its typed fields, without the text. */
export interface Tool {
  id: string;
  title: string;
  language: Language;
  category: Value<'category'>;
  alsoIn?: Value<'category'> | undefined;
  use: Value<'use'>[];
  withWhom: Value<'withWhom'>[];
  /** How many take part: of a tool with an audience, how many make it. */
  min: number;
  max: number;
  /** How many municipalities it takes at the least, where it does without none. */
  municipalities?: number | undefined;
  /**
   * How many it reaches, when they are others than those who make it; `Infinity` without a limit.
   */
  reaches?: number | undefined;
  preparation: ToolEffort;
  running: ToolEffort;
  sheets: ToolSheet[];
  cost: Value<'cost'>;
  /** What it can be done for at the least, when that is less. */
  costLeast?: Value<'cost'> | undefined;
  /** Who can start it. */
  forWhom: Value<'forWhom'>[];
  experience: Value<'experience'>;
  phase: Value<'phase'>[];
  /** In the editor's order: what the tool is best for stands first. */
  purposes: Value<'purpose'>[];
  /** Whom each purpose takes for granted, in the same order; the last may be left out. */
  purposeParties?: (Parties | undefined)[] | undefined;
  /** When each purpose is served, in the same order, where that is only a part of when the tool is. */
  purposePhases?: (Value<'phase'>[] | undefined)[] | undefined;
  knowledge: Value<'knowledge'>[];
  origin: Value<'origin'>;
  /** In the order of `avoidWhen`. */
  avoid: ToolAvoid[];
  /** How many examples show it. */
  examples: number;
  /** How many municipalities of each size class did it; a class that is not there has none. */
  sizes: Partial<Record<Value<'sizeClass'>, number>>;
}

/** A text to follow: a page, or a place in a source. */
export interface ToolLink {
  text: string;
  href: string;
  language?: Language;
}

/** Words about a guide that are fetched only when it is shown. */
export interface ToolText {
  id: string;
  summary: string;
  who: string;
  /** Whom it reaches. */
  audience?: string | undefined;
  /** How it serves each purpose, in the order of `purposes`. */
  hows: {
    how?: string | undefined;
    place?: ToolLink | undefined;
  }[];
  /** Why not, in the order of `avoid`. */
  avoid: {
    reason: string;
    instead?: ToolLink | undefined;
    parties?: Parties | undefined;
  }[];
  costLeast?:
    { how: string; place?: ToolLink | undefined; parties?: Parties | undefined } | undefined;
  /** The run sheets, in the order of `sheets`, with their length in words. */
  sheets: (ToolLink & { id: string; length: string })[];
  /** Preparation, running and follow-up in words. */
  effort: [string, string, string];
  followUp: ToolEffort;
  howBasis: Value<'howBasis'>;
  considerations: { type: Value<'consideration'>; note: string }[];
  offices: string[];
  examples: { title: string; url: string; language: Language }[];
}

/** The address of a tool's guide. */
export const toolUrl = (id: string): string => `/verktoy/${id}/`;
