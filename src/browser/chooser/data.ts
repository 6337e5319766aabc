import { INDEX_URL, unpack, type Packed } from '../../domain/chooser/pack.ts';
import { partUrls } from '../../domain/chooser/text-parts.ts';
import type { Tool, ToolText } from '../../domain/chooser/tool.ts';

/** What the chooser and the comparison fetch, each file at most once. */

export interface ToolIndex {
  tools: Tool[];
  part: number;
}

async function json<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

let index: Promise<ToolIndex> | undefined;
const parts = new Map<string, Promise<ToolText[]>>();

/**
 * A failed request is forgotten, so that the next try asks again.
 * @throws when the file cannot be fetched
 */
export function loadTools(): Promise<ToolIndex> {
  index ??= json<Packed>(INDEX_URL).then((packed) => ({
    tools: unpack(packed),
    part: packed.part,
  }));
  index.catch(() => {
    index = undefined;
  });
  return index;
}

function loadPart(url: string): Promise<ToolText[]> {
  const loading = parts.get(url) ?? json<ToolText[]>(url);
  parts.set(url, loading);
  loading.catch(() => parts.delete(url));
  return loading;
}

/**
 * The words of some tools, side by side, from the parts they stand in.
 * @throws when a part cannot be fetched
 */
export async function loadWords(
  tools: readonly Tool[],
  part: number,
  ids: readonly string[],
): Promise<Map<string, ToolText>> {
  const texts = (await Promise.all(partUrls(tools, part, ids).map(loadPart))).flat();
  return new Map(texts.map((text) => [text.id, text]));
}
