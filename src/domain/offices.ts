import type { Item } from '../content/render.ts';
import type { Toolbox } from '../content/toolbox.ts';
import type { Guide } from './relations.ts';
import type { Value } from '../schemas/values.ts';

export interface OfficeMark { use: Value<'use'>; label: string; certain: boolean }
export interface OfficeRow { guide: Guide; cells: { office: Item<'kontor'>; marks: OfficeMark[] }[] }

/** Tabell 5-1 as tool x office: only what stands in the table (`label`), with the damaged rows marked. */
export function officeMatrix(toolbox: Toolbox): OfficeRow[] {
  return toolbox.verktoy
    .filter((guide) => guide.data.offices.some((o) => o.label))
    .map((guide) => ({
      guide,
      cells: toolbox.kontor.map((office) => ({
        office,
        marks: guide.data.offices.flatMap((o) => (o.office === office.id && o.label ? [{ use: o.use, label: o.label, certain: o.certain }] : [])),
      })),
    }));
}
