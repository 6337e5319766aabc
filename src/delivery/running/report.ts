import { faults as table, type Fault } from './faults.ts';

const MOST = 3;

const places = (all: readonly string[]): string => {
  const named = all.slice(0, MOST).join(', ');
  return all.length > MOST ? `${named} og ${all.length - MOST} til` : named;
};

/**
 * What falls short, for people: the same fault in many places is one line, and the way to mend it
 * stands once below those it mends.
 */
export function reportOf(faults: readonly Fault[]): string {
  const lines = new Map<string, Map<string, Set<string>>>();
  for (const { code, where, wrong } of faults) {
    const { mend } = table[code];
    const sentences = lines.get(mend) ?? new Map<string, Set<string>>();
    lines.set(mend, sentences);
    sentences.set(wrong, (sentences.get(wrong) ?? new Set()).add(where));
  }
  return [...lines]
    .map(([mend, sentences]) =>
      [
        ...[...sentences].map(([wrong, where]) => `- ${places([...where])} ${wrong}`),
        `  ${mend}`,
      ].join('\n'),
    )
    .join('\n\n');
}

/** How many different things are wrong, wherever they are seen. */
export const differing = (faults: readonly Fault[]): number =>
  new Set(faults.map(({ wrong }) => wrong)).size;
