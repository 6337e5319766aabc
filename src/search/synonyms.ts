import { z } from 'zod';
import { ref, text } from '../schemas/fields.ts';
import { keysOfText } from './text-keys.ts';

/** `content/synonymer.yaml`: words people use that stand in no guide. The only word list kept by hand. */
export const synonymsSchema = z.strictObject({
  same: z.array(z.array(text(60)).min(2)).default([]).describe('Grupper av ord som betyr det samme'),
  plain: z.array(z.strictObject({
    words: z.array(text(60)).min(1).describe('Ord folk søker med'),
    guides: z.array(ref('verktoy')).min(1).describe('Guidene ordene skal føre til'),
  })).default([]).describe('Vanlige ord som fører til bestemte guider'),
});

export type Synonyms = z.infer<typeof synonymsSchema>;

/** Looks up what else a run of keys may be called. */
export interface Equivalents {
  /** For each key or run of keys that starts here: the other ways to say it, as keys. */
  at(keys: readonly string[], index: number): string[][];
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
    at: (keys, index) => (byFirst.get(keys[index] ?? '') ?? [])
      .filter(({ run }) => run.every((part, i) => keys[index + i] === part))
      .flatMap(({ others }) => others),
  };
}

/** All keys that equivalents add to a text. */
export function addedKeys(keys: readonly string[], { at }: Equivalents): string[] {
  return keys.flatMap((_key, i) => at(keys, i).flat());
}
