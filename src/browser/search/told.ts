import type { Answer } from '../../search/engine/engine.ts';
import type { Tally } from '../../search/engine/tally.ts';
import type { SearchTexts } from './texts-nb.ts';

/**
 * What is true about an answer, in sentences: the words that no page has, what was searched for
 * instead, and how many pages have how much of the rest.
 * @param text the query as written
 */
export function told(
  { query, missing, meant, divided, weak, elsewhere, unfinished }: Answer,
  { hits, all }: Tally,
  text: string,
  texts: SearchTexts,
): string {
  const instead = meant ?? divided;
  const asked = instead ?? text.trim();
  const said = missing.length ? [texts.missing(missing)] : [];
  if (!hits.length) return (said.length ? said : [texts.none(asked)]).join(' ');
  if (instead) said.push(texts.instead(hits.length, instead));
  if (elsewhere) said.push(texts.elsewhere);
  else if (weak) said.push(texts.weak);
  else if (instead) return said.join(' ');
  else if (missing.length) said.push(texts.restWords(hits.length));
  else if (query.terms.length > 1)
    said.push(all ? texts.allWords(all, hits.length - all) : texts.someWords(hits.length));
  else said.push((unfinished ? texts.begins : texts.found)(hits.length, asked));
  return said.join(' ');
}
