import { openBrowser } from './browser.ts';
import { firstSearch, type Site } from './bench/latency.ts';
import { buildStockSite } from './bench/stock-site.ts';
import { DIST } from './site/built.ts';
import { loadToolbox } from '../src/content/toolbox.ts';

/** `npm run bench:search -- --tid`: first key to first hit on a slow phone, beside untouched Starlight with the same texts. */
export async function benchTime(runs = 3): Promise<void> {
  const stock: Site = { dist: buildStockSite(loadToolbox()), page: '/verktoy/laeringsarena/', open: 'button[data-open-modal]', input: '.pagefind-ui__search-input', result: '.pagefind-ui__result-link' };
  const ours: Site = { dist: DIST, page: '/verktoy/laeringsarena/', open: '#header-q', input: '#header-q', result: '.search-hits a' };
  const browser = await openBrowser();
  for (const query of ['nettverk', 'n', 'hvordan få rådmannen med']) {
    const [a, b] = [await firstSearch(browser, ours, query, runs), await firstSearch(browser, stock, query, runs)];
    console.log(`«${query}»: ${a.ms} ms mot ${b.ms} ms (${(a.ms / b.ms).toFixed(2)}), ${(a.bytes / 1024).toFixed(1)} kB mot ${(b.bytes / 1024).toFixed(1)} kB`);
    if (process.argv.includes('--alle')) console.log(`  vårt     ${a.requests.join('\n           ')}\n  uendret  ${b.requests.join('\n           ')}`);
  }
  await browser.close();
}
