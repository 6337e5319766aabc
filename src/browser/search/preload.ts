import { fold, wordsOf } from '../../language/fold.ts';
import { soften } from '../../language/soften.ts';
import { isSmall } from '../../language/stopwords.ts';
import { chunksFor, keyFile, type Chunks, type Manifest } from '../../search/engine/manifest.ts';

const asked = new Set<string>();
/** The list of chunks where it has a file of its own. */
let chunkList: Promise<Chunks> | undefined;

function ask(href: string): void {
  if (asked.has(href)) return;
  asked.add(href);
  const link = document.createElement('link');
  link.rel = 'preload';
  link.href = href;
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  document.head.append(link);
}

/**
 * Asks for what every search needs before its script is there: one round trip less on a slow phone.
 */
export function preloadSearch(manifest: Manifest): void {
  ask(manifest.catalog);
  if (manifest.chunkFile && !chunkList) {
    chunkList = fetch(manifest.chunkFile).then(async (response) =>
      response.ok ? ((await response.json()) as Chunks) : [],
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

function askForWords(text: string, chunks: Chunks): void {
  for (const word of wordsOf(text)) {
    if (isSmall(word)) continue;
    const files = chunksFor(soften(fold(word)), chunks);
    // One or two letters may need half the index: wait for the next key.
    if (files.length === 1) ask(keyFile(files[0] ?? ''));
  }
}
