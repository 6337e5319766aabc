import type { Manifest } from '../../search/engine/manifest.ts';
import { preloadWords } from './preload-words.ts';

/** Asks for the parts of the index that the words of a field need, now and as they are written. */
export function followWords(input: HTMLInputElement, manifest: Manifest): void {
  const ask = (): void => preloadWords(input.value, manifest);
  input.addEventListener('input', ask);
  ask();
}
