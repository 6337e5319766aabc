import { inverseOrder } from '../checks/advice.ts';
import { keysOf } from '../schemas/values.ts';
import type { Problem } from '../checks/problems.ts';
import type { ContentFile } from '../content/files.ts';
import { fileFromForm, fileToForm } from './file-edit.ts';
import { contentPath, type Target } from './store.ts';

/** «Kombiner med» stands in two guides. The form writes the other side in the same save. */

/** What is asked of another guide: a reason to say it too, or leave to take it out. */
export interface OtherSide {
  id: string;
  ask: 'grunn' | 'fjern';
}

export const otherName = ({ id, ask }: OtherSide): string => `andre.${ask}.${id}`;

/** The guides that must change with this one, as the problems of a save tell. */
export function otherSides(
  target: Target,
  form: URLSearchParams,
  problems: readonly Problem[],
): OtherSide[] {
  const found = problems
    .filter((p) => p.code === 'not-mutual')
    .map((p): OtherSide =>
      p.file === contentPath(target)
        ? { id: form.get(`${p.field}.guide`)?.trim() ?? '', ask: 'grunn' }
        : { id: p.file.replace(/^.*\/|\.md$/g, ''), ask: 'fjern' },
    );
  const answered = [...form.keys()].flatMap((key): OtherSide[] => {
    const [, ask, id = ''] = /^andre\.(grunn|fjern)\.(.+)$/.exec(key) ?? [];
    return ask === 'grunn' || ask === 'fjern' ? [{ id, ask }] : [];
  });
  return [...new Map([...found, ...answered].map((side) => [otherName(side), side])).values()];
}

const rowsOf = (form: URLSearchParams): { at: string; guide: string }[] =>
  [...form].flatMap(([key, value]) => {
    const at = /^(combineWith\[\d+\])\.guide$/.exec(key)?.[1];
    return at ? [{ at, guide: value.trim() }] : [];
  });

/** When this guide is used, seen from the other: the opposite of what the form says. */
function orderBack(form: URLSearchParams, id: string): string {
  const at = rowsOf(form).find((row) => row.guide === id)?.at ?? '';
  const order = keysOf('order').find((key) => key === form.get(`${at}.order`));
  return order ? inverseOrder[order] : '';
}

/** The other guides as they will be, for the answers given in the form. */
export function otherFiles(
  target: Target,
  form: URLSearchParams,
  files: readonly ContentFile[],
): ContentFile[] {
  if (target.collection !== 'verktoy') return [];
  const named = new Set(rowsOf(form).map((row) => row.guide));
  return otherSides(target, form, []).flatMap((side) => {
    const file = files.find((f) => f.collection === 'verktoy' && f.id === side.id);
    const answer = form.get(otherName(side))?.trim();
    const other = file && fileToForm('verktoy', file.text);
    if (!file || !other || !answer || side.id === target.id) return [];
    const rows = rowsOf(other);
    const back = rows.filter((row) => row.guide === target.id);
    if (side.ask === 'grunn') {
      if (!named.has(side.id) || back.length) return [];
      other.set(`combineWith[${rows.length}].guide`, target.id);
      other.set(`combineWith[${rows.length}].order`, orderBack(form, side.id));
      other.set(`combineWith[${rows.length}].reason`, answer);
    } else {
      if (named.has(side.id)) return [];
      for (const { at } of back)
        for (const key of [...other.keys()]) if (key.startsWith(`${at}.`)) other.delete(key);
    }
    return [{ ...file, text: fileFromForm('verktoy', other, file.text) }];
  });
}
