import type { CollectionName } from '../schemas/collections.ts';
import { languageFrom } from '../schemas/values.ts';
import { bodyFrom } from './body-edit.ts';

/** A field, a list or a part of the text that stands differently in two versions of a file. */
export interface Difference {
  /** A path like `review.date`, or `#` and the key of a part. */
  name: string;
  /** As it is on disk. */
  theirs: string;
  /** As it came from the form. */
  mine: string;
}

/** Names the form uses for itself: what is not part of the file. */
const isOwn = (name: string): boolean => /^(lagre|grunnlag$|deres$|andre\.)/.test(name);

/** A list of groups is one thing: with a row more or less, the numbers say nothing. */
const unitOf = (name: string): string => name.replace(/\[.*/, '');

function units(form: URLSearchParams): Map<string, [string, string][]> {
  const found = new Map<string, [string, string][]>();
  for (const [name, value] of form) {
    const text = value.replace(/\r\n?/g, '\n').trim();
    if (isOwn(name) || !text) continue;
    const unit = unitOf(name);
    found.set(unit, [...(found.get(unit) ?? []), [name, text]]);
  }
  return found;
}

/** The boxes of a text as one, where another version of it cannot be split at the same headings. */
function asOneText(collection: CollectionName, form: URLSearchParams): URLSearchParams {
  const fields = [...form].filter(([name]) => !name.startsWith('#'));
  const language = languageFrom(form.get('language'));
  return new URLSearchParams([...fields, ['#tekst', bodyFrom(collection, language, form)]]);
}

/**
 * Two changes of one file, side by side. Where only one of them changed something, that is taken.
 * Where both did, the form keeps its own and the other is told.
 * @param base what the form was filled from
 * @param theirs what is on disk now
 * @returns the form to go on from, and everything that is not the same on disk and in the form
 */
export function mergeForms(
  collection: CollectionName,
  base: URLSearchParams,
  theirs: URLSearchParams,
  mine: URLSearchParams,
): { form: URLSearchParams; differences: Difference[] } {
  const split = [...theirs.keys(), ...mine.keys()].some((n) => n.startsWith('#') && n !== '#tekst');
  if (split && (theirs.has('#tekst') || mine.has('#tekst'))) {
    const one = (form: URLSearchParams): URLSearchParams => asOneText(collection, form);
    return mergeForms(collection, one(base), one(theirs), one(mine));
  }
  const [was, other, own] = [units(base), units(theirs), units(mine)];
  const form = new URLSearchParams();
  const differences: Difference[] = [];
  for (const name of new Set([...own.keys(), ...other.keys()])) {
    const [b, t, m] = [was, other, own].map((version) => version.get(name) ?? []);
    const says = (entries: [string, string][] = []): string =>
      entries
        .map(([key, value]) => (key === name ? value : `${key.slice(name.length)}: ${value}`))
        .join('\n');
    const changed = JSON.stringify(m) !== JSON.stringify(b);
    for (const [key, value] of (changed ? m : t) ?? []) form.append(key, value);
    if (JSON.stringify(t) !== JSON.stringify(m))
      differences.push({ name, theirs: says(t), mine: says(m) });
  }
  // A part that is empty is still a part.
  for (const key of new Set([...mine.keys(), ...theirs.keys()]))
    if (key.startsWith('#') && !form.has(key)) form.append(key, '');
  return { form, differences };
}
