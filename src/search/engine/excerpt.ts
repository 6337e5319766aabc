import { fold } from '../../language/fold.ts';
import { key, soften } from '../../language/key.ts';

/** A piece of text, and whether it is what the reader searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

const LENGTH = 32;
const BEFORE = 8;

/** Tells whether a word of a text answers one of the keys: the same word, or a compound with it inside. */
export function matcher(keys: readonly string[], unfinished = ''): (word: string) => boolean {
  const long = keys.filter((k) => k.length > 3);
  const start = unfinished.length > 1 ? soften(fold(unfinished)) : '';
  return (word) => {
    if (keys.includes(key(word))) return true;
    const form = soften(fold(word));
    return (start !== '' && form.startsWith(start)) || long.some((k) => form.includes(k));
  };
}

/** Divides a text into marked and unmarked pieces, neighbouring words of the same sort together. */
export function mark(text: string, isHit: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    if (!part) continue;
    const hit = /[\p{L}\p{N}]/u.test(part) && isHit(part);
    const last = pieces.at(-1);
    if (last && last.hit === hit) last.text += part;
    else pieces.push({ text: part, hit });
  }
  return pieces;
}

/**
 * The part of a text that says most about the query: where most different words of it stand close.
 * Without a hit it is the start of the text.
 */
export function excerpt(text: string, isHit: (word: string) => boolean): Piece[] {
  const words = text.split(/\s+/).filter(Boolean);
  const hits = words.map((word) => (word.match(/[\p{L}\p{N}]+/gu) ?? []).filter(isHit).map(key));
  let best = 0;
  let most = 0;
  hits.forEach((found, i) => {
    if (!found.length) return;
    const different = new Set(hits.slice(i, i + LENGTH - BEFORE).flat()).size;
    if (different > most) [best, most] = [i, different];
  });
  const from =
    words.length <= LENGTH || best <= BEFORE ? 0 : Math.min(best - BEFORE, words.length - LENGTH);
  const shown = words.slice(from, from + LENGTH).join(' ');
  return mark(`${from > 0 ? '… ' : ''}${shown}${from + LENGTH < words.length ? ' …' : ''}`, isHit);
}
