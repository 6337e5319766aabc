import { isWhole } from './sum.ts';

/** A file of the index is missing, or is not the one its name says. */
class IndexFault extends Error {
  override name = 'IndexFault';
}

/** Gives a whole file of the index by path, or throws. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Fetches a file of the index and checks it against the sum in its name. What the browser has kept
 * may be cut or garbled: the second attempt goes past it.
 * @throws IndexFault
 */
export async function checkedFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  for (const cache of ['default', 'reload'] as const) {
    const bytes = await fetch(path, { cache }).then(
      async (response) =>
        response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array(),
      () => new Uint8Array(),
    );
    if (isWhole(path, bytes)) return bytes;
  }
  throw new IndexFault(path);
}

/** The same for a file of JSON. */
export async function checkedJson(path: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await checkedFile(path))) as unknown;
}
