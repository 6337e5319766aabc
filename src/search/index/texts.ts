import type { PageTexts } from '../engine/page-texts.ts';
import type { SearchDocument } from './documents.ts';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].filter(Boolean);

/** What may be shown of a page in a list of hits: its texts, told apart by what they are. */
export function textsOf(document: SearchDocument): PageTexts {
  const { aliases = [], whenNot = '', text } = document;
  const [summary = '', ...facts] = document.summary;
  const running = whenNot ? text.replace(whenNot, ' ').replace(/\s+/g, ' ').trim() : text;
  return {
    summary,
    aliases,
    asked: [...document.asked, ...document.askedBelow],
    keywords: unique([
      ...document.names.filter((name) => !aliases.includes(name)),
      ...document.plain,
      ...facts,
    ]),
    text: running === summary ? '' : running,
    whenNot,
  };
}
