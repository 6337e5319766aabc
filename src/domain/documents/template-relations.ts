import type { Item } from '../../content/render.ts';
import type { Toolbox } from '../../content/toolbox.ts';
import { keysOf, type Value } from '../../schemas/values.ts';
import { byId, type Guide } from '../guide/relations.ts';
import type { Template } from './template.ts';

const usedBy = ({ data }: Template): number => data.guides.length;

/**
 * The templates by kind, in the order of the kinds, those most guides use first; kinds without
 * templates are left out.
 */
export function templatesByKind(
  toolbox: Toolbox,
): { kind: Value<'templateKind'>; templates: Template[] }[] {
  return keysOf('templateKind')
    .map((kind) => ({
      kind,
      templates: toolbox.maler
        .filter((t) => t.data.kind === kind)
        .sort((a, b) => usedBy(b) - usedBy(a)),
    }))
    .filter(({ templates }) => templates.length > 0);
}

/** When a reader looks for templates of a kind. */
export const kindWhen: Readonly<Record<Value<'templateKind'>, string>> = {
  skjema: 'Når noen skal svare eller krysse av',
  avtale: 'Når flere skal forplikte seg',
  notat: 'Når noen skal vite eller bestemme',
  plan: 'Når noe skal gjøres steg for steg',
  moetepapir: 'Til bordet i møtet, eller til veggen',
  intervjuguide: 'Når dere skal intervjue noen',
};

/** The guides that use a template. */
export const guidesUsing = (toolbox: Toolbox, template: Template): Guide[] =>
  template.data.guides.map((id) => byId(toolbox, 'verktoy', id));

/** The run sheets that use a template. */
export const runSheetsUsing = (toolbox: Toolbox, template: Template): Item<'opplegg'>[] =>
  toolbox.opplegg.filter((sheet) => sheet.data.templates.includes(template.id));
