import type { Synonyms } from '../../schemas/synonyms.ts';
import { keysOfText } from '../../language/text-keys.ts';

/** Looks up what else a run of keys may be called. */
export interface Equivalents {
  /** For each key or run of keys that starts here: the other ways to say it, as keys. */
  at: (keys: readonly string[], index: number) => string[][];
}

/** Prepares the groups of `same` for look-up by key. */
export function equivalents({ same }: Pick<Synonyms, 'same'>): Equivalents {
  const byFirst = new Map<string, { run: string[]; others: string[][] }[]>();
  for (const group of same) {
    const runs = group.map(keysOfText);
    runs.forEach((run, i) => {
      const others = runs.filter((_run, j) => j !== i);
      const first = run[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { run, others }]);
    });
  }
  return {
    at: (keys, index) =>
      (byFirst.get(keys[index] ?? '') ?? [])
        .filter(({ run }) => run.every((part, i) => keys[index + i] === part))
        .flatMap(({ others }) => others),
  };
}

/** All keys that equivalents add to a text. */
export function addedKeys(keys: readonly string[], { at }: Equivalents): string[] {
  return keys.flatMap((_key, i) => at(keys, i).flat());
}
