import { keysOf } from '../../schemas/values.ts';
import type { Tool, ToolText } from './tool.ts';

/** The words of the tools in files that each have a few: the browser fetches those it shows. */

/** How many tools share a part of words: an answer shows five or so. */
export const PART = 6;

/**
 * Tools in the order of their words: those that are best for the same stand together, and an answer
 * needs few parts.
 */
function inParts(tools: readonly Tool[]): Tool[] {
  const places = keysOf('purpose');
  const place = ({ purposes: [best] }: Tool): number => (best ? places.indexOf(best) : -1);
  return [...tools].sort((a, b) => place(a) - place(b));
}

/** Words of tools in parts. */
export function textParts(tools: readonly Tool[], texts: readonly ToolText[]): ToolText[][] {
  const textOf = new Map(texts.map((text) => [text.id, text]));
  const ordered = inParts(tools).flatMap(({ id }) => textOf.get(id) ?? []);
  return Array.from({ length: Math.ceil(ordered.length / PART) }, (_, i) =>
    ordered.slice(i * PART, (i + 1) * PART),
  );
}

/** The parts with the words of some tools. @param part how many tools share a part */
export function partUrls(tools: readonly Tool[], part: number, ids: readonly string[]): string[] {
  const place = new Map(inParts(tools).map(({ id }, i) => [id, Math.floor(i / part)]));
  const parts = ids.flatMap((id) => place.get(id) ?? []);
  return [...new Set(parts)].map((at) => `/velg/tekst/${at}.json`);
}
