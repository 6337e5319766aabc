import type { Toolbox } from '../../content/toolbox.ts';
import type { Language } from '../../schemas/values.ts';
import { byKind } from '../guide/relations.ts';
import { guideOf, type Sheet } from '../run-sheet/relations.ts';

/** The list of contents of a printed collection: parts one can print alone, and lists in a part. */

/** The run sheets of one kind of tool. */
export interface SheetPart {
  id: string;
  title: string;
  language: Language;
  sheets: Sheet[];
}

/** Run sheets as parts, one for each kind. Those of one kind keep their order. */
export const sheetParts = (toolbox: Toolbox, sheets: readonly Sheet[]): SheetPart[] =>
  byKind(toolbox, sheets, (sheet) => guideOf(toolbox, sheet)).map(({ kind, items }) => ({
    id: kind.id,
    title: kind.data.title,
    language: kind.language,
    sheets: items,
  }));

/** Run sheets with the name of the guide they carry out. */
export interface UnderGuide {
  title: string;
  language: Language;
  sheets: Sheet[];
}

/** Run sheets under their guides, in the order in which the guides come. */
export const underGuides = (toolbox: Toolbox, sheets: readonly Sheet[]): UnderGuide[] =>
  [...Map.groupBy(sheets, (sheet) => guideOf(toolbox, sheet))].map(([guide, items]) => ({
    title: guide.data.title,
    language: guide.language,
    sheets: items,
  }));
