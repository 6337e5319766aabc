import { fold, wordsOf } from '../../language/fold.ts';
import { soften } from '../../language/soften.ts';
import { isSmall } from '../../language/stopwords.ts';
import { chunksFor, keyFile, type Chunks, type Manifest } from '../../search/engine/manifest.ts';
import { preload } from './preload.ts';

/** The list of chunks where it has a file of its own. */
let chunkList: Promise<Chunks> | undefined;

async function fetchList(file: string): Promise<Chunks> {
  const response = await fetch(file);
  return response.ok ? ((await response.json()) as Chunks) : [];
}

/** Asks for the parts of the index that the words written so far will need. */
export function preloadWords(text: string, { chunks, chunkFile }: Manifest): void {
  if (!chunkFile) {
    preloadFor(text, chunks);
    return;
  }
  chunkList ??= fetchList(chunkFile);
  void chunkList.then(
    (list) => preloadFor(text, list),
    // Only a head start is lost.
    () => undefined,
  );
}

function preloadFor(text: string, chunks: Chunks): void {
  for (const word of wordsOf(text)) {
    if (isSmall(word)) continue;
    const files = chunksFor(soften(fold(word)), chunks);
    // One or two letters may need half the index: wait for the next key.
    if (files.length === 1) preload(keyFile(files[0] ?? ''));
  }
}
