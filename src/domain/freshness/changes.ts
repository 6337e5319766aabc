import type { PageChange } from '../../content/changes.ts';
import type { Language } from '../../schemas/values.ts';

const words = {
  nb: {
    created: 'Siden ble laget',
    moved: 'Siden fikk ny adresse',
    facts: 'fakta',
    review: 'gjennomgang',
    intro: 'innledning',
    changed: 'Endret',
  },
  nn: {
    created: 'Sida vart laga',
    moved: 'Sida fekk ny adresse',
    facts: 'fakta',
    review: 'gjennomgang',
    intro: 'innleiing',
    changed: 'Endra',
  },
} as const;

/** A change in words: «Endret: innledning, Når, fakta». Field names are ours, not the reader's. */
export function changeText({ kind, parts }: PageChange, language: Language): string {
  const w = words[language];
  if (kind === 'created') return w.created;
  const named = parts.map((part) =>
    part === '##'
      ? w.intro
      : part.startsWith('## ')
        ? `«${part.slice(3)}»`
        : part === 'review'
          ? w.review
          : w.facts,
  );
  const what = [...new Set(named)].sort((a, b) => Number(a === w.facts) - Number(b === w.facts));
  if (kind === 'moved')
    return what.length ? `${w.moved}. ${w.changed}: ${what.join(', ')}` : w.moved;
  return `${w.changed}: ${what.join(', ')}`;
}
