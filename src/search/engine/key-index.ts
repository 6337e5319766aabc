import { BESIDE } from '../../language/beside.ts';
import type { ReadFile } from './files.ts';
import { Kept } from './kept.ts';
import { readPlaces, type Place } from './key-lines.ts';
import { chunksFor, keyFile, type Chunks } from './manifest.ts';

/** The lines that start so, in a text of lines in order. */
function* linesFrom(text: string, start: string): Generator<string> {
  let at = text.indexOf(`\n${start}`);
  while (at >= 0) {
    const end = text.indexOf('\n', at + 1);
    yield text.slice(at + 1, end < 0 ? undefined : end);
    at = end >= 0 && text.startsWith(start, end + 1) ? end : -1;
  }
}

/**
 * The lines of all keys (key-lines.ts), in files that are fetched when a key in them is asked for.
 */
export class KeyIndex {
  readonly #chunks: Chunks;
  readonly #file: ReadFile;
  readonly #texts = new Kept<string>();

  constructor(chunks: Chunks, file: ReadFile) {
    this.#chunks = chunks;
    this.#file = file;
  }

  /**
   * Where a key stands.
   * @throws IndexFault when its file does not come whole
   */
  async find(key: string): Promise<Place[]> {
    const [chunk = ''] = chunksFor(key, this.#chunks);
    const text = await this.#text(chunk);
    return readPlaces([...linesFrom(text, `${key} `), ...linesFrom(text, `${key}!`)]);
  }

  /** The same of every key of a word that starts so. */
  async startingWith(start: string): Promise<Place[]> {
    const chunks = chunksFor(start, this.#chunks);
    const texts = await Promise.all(chunks.map((chunk) => this.#text(chunk)));
    const lines = texts.flatMap((text) => [...linesFrom(text, start)]);
    return readPlaces(lines.filter((line) => !line.includes(BESIDE)));
  }

  #text(chunk: string): Promise<string> {
    return this.#texts.get(
      chunk,
      async () => `\n${new TextDecoder().decode(await this.#file(keyFile(chunk)))}`,
    );
  }
}
