import manifest from 'virtual:search-manifest';
import { preloadSearch } from './preload.ts';

/**
 * The only search script that every page has. A form leads to /sok/ without it; with it, everything
 * a search needs is asked for when a reader turns to a field, and hits are shown while they write.
 */
function setUp(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  if (!input || !manifest) return;
  const found = manifest;
  const start = (): void => {
    // Small, and first: the part of the index that the words need is then asked for at once.
    void import('./follow-words.ts').then(({ followWords }) => followWords(input, found));
    preloadSearch(found);
    void import('./panel.ts').then(({ openPanel }) => openPanel(form, input, found));
  };
  input.addEventListener('focus', start, { once: true });
  if (document.activeElement === input) start();
}

document.querySelectorAll<HTMLFormElement>('form[data-live-search]').forEach(setUp);
