import type { Manifest } from '../../search/engine/manifest.ts';
import { searchFor, type Search } from '../../search/engine/open.ts';

/** Milliseconds before each new attempt. */
const PAUSES = [1000, 4000];

/**
 * Searches, and tries again for a while when the files of the index do not come whole.
 * @param failing called before each wait
 * @throws when the last attempt fails too
 */
export async function searchOrRetry(
  text: string,
  manifest: Manifest,
  options: { exact: boolean },
  failing: () => void,
): Promise<Search> {
  for (const pause of PAUSES)
    try {
      return await searchFor(text, manifest, options);
    } catch {
      failing();
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
  return searchFor(text, manifest, options);
}
