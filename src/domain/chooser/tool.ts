import type { Language, Value } from '../../schemas/values.ts';

/** What the chooser and the comparison know about a guide: its typed fields, without the text. */
export interface Tool {
  id: string;
  title: string;
  language: Language;
  category: Value<'category'>;
  alsoIn?: Value<'category'> | undefined;
  use: Value<'use'>[];
  withWhom: Value<'withWhom'>[];
  min: number;
  max: number;
  /** Minutes of work. */
  preparation: number;
  running: number;
  cost: Value<'cost'>;
  experience: Value<'experience'>;
  phase: Value<'phase'>[];
  /** In the editor's order: what the tool is best for stands first. */
  purposes: Value<'purpose'>[];
  knowledge: Value<'knowledge'>[];
  origin: Value<'origin'>;
  /** How many examples show it. */
  examples: number;
  /** Size classes of the municipalities that did it. */
  sizes: Value<'sizeClass'>[];
  /** Ids of the guides under `combineWith`. */
  combine: string[];
}

/** Words about a guide that are fetched only when it is shown. */
export interface ToolText {
  id: string;
  summary: string;
  /** Why each guide under `combine` belongs with this one, in the same order. */
  reasons: string[];
  who: string;
  /** Preparation, running and follow-up in words. */
  effort: [string, string, string];
  howBasis: Value<'howBasis'>;
  considerations: { type: Value<'consideration'>; note: string }[];
  offices: string[];
  examples: { title: string; url: string; language: Language }[];
}

/** The address of a tool's guide. */
export const toolUrl = (id: string): string => `/verktoy/${id}/`;
