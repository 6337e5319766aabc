import { fold, wordsOf } from '../../language/fold.ts';
import { soften } from '../../language/soften.ts';
import { isSmall } from '../../language/stopwords.ts';
import { chunksFor, type Manifest } from '../../search/engine/manifest.ts';

const asked = new Set<string>();
/** The list of chunks where it has a file of its own. */
let chunkList: Promise<Manifest['chunks']> | undefined;

function ask(href: string, rel: 'preload' | 'modulepreload' = 'preload'): void {
  if (asked.has(href)) return;
  asked.add(href);
  const link = document.createElement('link');
  link.rel = rel;
  link.href = href;
  if (rel === 'preload') {
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
  }
  document.head.append(link);
}

/**
 * Asks for everything a search needs at the same time. Left to itself, Pagefind asks for one file
 * after the other: each waits for the one before (five round trips on a slow phone).
 */
export function preloadSearch(manifest: Manifest): void {
  ask(manifest.wasm);
  ask('/pagefind/pagefind.js', 'modulepreload');
  ask(manifest.meta);
  ask(manifest.catalog);
  if (manifest.chunkFile && !chunkList) {
    chunkList = fetch(manifest.chunkFile).then(async (response) =>
      response.ok ? ((await response.json()) as Manifest['chunks']) : [],
    );
    // Only a head start is lost.
    chunkList.catch(() => undefined);
  }
}

/** Asks for the parts of the index that the words written so far will need. */
export function preloadWords(text: string, { chunks }: Manifest): void {
  if (chunkList)
    void chunkList.then(
      (list) => askForWords(text, list),
      () => undefined,
    );
  else askForWords(text, chunks);
}

function askForWords(text: string, chunks: Manifest['chunks']): void {
  for (const word of wordsOf(text)) {
    if (isSmall(word)) continue;
    const files = chunksFor(soften(fold(word)), chunks);
    // One or two letters may need half the index: wait for the next key.
    if (files.length === 1) ask(`/pagefind/index/${files[0] ?? ''}.pf_index`);
  }
}
