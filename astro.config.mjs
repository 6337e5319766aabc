import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
import { site } from './src/site/settings.ts';
import { contentIntegration } from './src/integrations/content.ts';
import { searchIntegration } from './src/integrations/search.ts';
import { statementIntegration } from './src/integrations/statement.ts';
import { starlightTrimIntegration } from './src/integrations/starlight-trim.ts';
import { moduleScriptsIntegration } from './src/integrations/module-scripts.ts';
import { pageSheetsIntegration } from './src/integrations/page-sheets.ts';
import { placesIntegration } from './src/integrations/places.ts';
import { redirectsIntegration } from './src/integrations/redirects.ts';
import { overrides } from './src/components/overrides/overrides.ts';
import { scriptFiles } from './src/site/script-files.ts';

export default defineConfig({
  site: site.url,
  trailingSlash: 'always',
  // Text is drawn one round trip earlier. The policy lets the sheets through by their hashes
  // (src/delivery/policy.ts), and those of rare pages become files (src/integrations/page-sheets.ts).
  build: { inlineStylesheets: 'always' },
  prefetch: false,
  devToolbar: { enabled: false },
  vite: {
    // The map of the world is half a million lines as code, and one as a text to parse.
    json: { stringify: true },
    environments: { client: { build: { rolldownOptions: { output: scriptFiles } } } },
  },
  integrations: [
    contentIntegration(),
    statementIntegration(),
    starlightTrimIntegration(),
    starlight({
      title: site.name,
      description: site.tagline,
      locales: { root: { label: 'Norsk bokmål', lang: 'nb' } },
      customCss: ['tokens', 'font', 'base', 'parts', 'print'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      components: overrides,
      // Our own index (src/integrations/search.ts): Starlight's would split bokmål from nynorsk.
      pagefind: false,
      expressiveCode: false,
      disable404Route: true,
      head: [
        {
          tag: 'link',
          attrs: {
            rel: 'alternate',
            type: 'application/rss+xml',
            href: '/rss.xml',
            title: 'Nytt i verktøykassa',
          },
        },
      ],
      routeMiddleware: './src/integrations/route-data.ts',
    }),
    moduleScriptsIntegration(),
    pageSheetsIntegration(),
    placesIntegration(),
    redirectsIntegration(),
    searchIntegration(),
  ],
});
