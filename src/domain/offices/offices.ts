import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { remembered } from '../remembered.ts';
import type { Guide } from '../guide/relations.ts';
import { keysOf, type Value } from '../../schemas/values.ts';

/** One mark in a cell: how the office used the tool, and the rows of the table behind it. */
export interface OfficeMark {
  use: Value<'use'>;
  labels: string[];
  certain: boolean;
}
export interface OfficeRow {
  guide: Guide;
  cells: { office: Item<'kontor'>; marks: OfficeMark[] }[];
}

/** Tabell 5-1 as tool x office: only what stands in the table (`label`), with the damaged rows marked. */
// A long table stands on several pages, and each of them asks.
export const officeMatrix = remembered((toolbox: Toolbox): OfficeRow[] =>
  toolbox.verktoy
    .filter((guide) => guide.data.offices.some((o) => o.label))
    .map((guide) => ({
      guide,
      cells: toolbox.kontor.map((office) => ({
        office,
        marks: keysOf('use').flatMap((use) => {
          const rows = guide.data.offices.filter(
            (o) => o.office === office.id && o.use === use && o.label,
          );
          return rows.length
            ? [
                {
                  use,
                  labels: rows.flatMap((o) => o.label ?? []),
                  certain: rows.some((o) => o.certain),
                },
              ]
            : [];
        }),
      })),
    })),
);
