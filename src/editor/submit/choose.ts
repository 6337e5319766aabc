import { h } from 'hastscript';
import { sentences } from '../../checks/problems.ts';
import { editPage } from '../edit-page.ts';
import { fileToForm } from '../file-edit.ts';
import { mergeForms } from '../merge.ts';
import type { Answer } from '../save.ts';
import { contentPath, readStored, type Target } from '../store.ts';
import { textsOf } from './together.ts';

/** Whether an address names a version the way git does. */
export const isBlob = (name: string): boolean => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(name);

/**
 * The form for a file that somebody else has changed too, with both versions to choose from.
 * @param query `deres`: what git calls theirs; `felles`: the one both have changed
 * @returns undefined where the address names no such version
 */
export function openBesideTheirs(
  root: string,
  target: Target,
  query: URLSearchParams,
): Answer | undefined {
  const blob = query.get('deres') ?? '';
  const disk = readStored(root, target);
  if (!isBlob(blob) || disk === undefined) return undefined;
  const base = query.get('felles') ?? '';
  const [theirText = '', baseText = ''] = textsOf(root, [blob, isBlob(base) ? base : '']);
  const [theirs, mine] = [theirText, disk].map((text) => fileToForm(target.collection, text));
  if (!theirs || !mine) return undefined;
  const was = fileToForm(target.collection, baseText) ?? new URLSearchParams();
  const { form, differences } = mergeForms(target.collection, was, theirs, mine);
  form.set('deres', blob);
  return {
    status: 200,
    html: editPage(root, target, {
      form,
      base: disk,
      text: disk,
      problems: [],
      differences,
      sides: ['Hos mottakeren', 'Hos deg'],
      note: h('p.error', `${contentPath(target)} ${sentences['send-choose']()}`),
    }),
  };
}
