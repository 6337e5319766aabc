import manifest from 'virtual:search-manifest';
import { preloadWords } from './preload-words.ts';

/**
 * The search page asks for the parts of the index that the words in the address need, while the
 * rest of its script is on its way. It stands in a file that other pages have too.
 */
const asked = document.querySelector('#treff') && new URLSearchParams(location.search).get('q');
if (manifest && asked) preloadWords(asked, manifest);
