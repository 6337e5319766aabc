import type { AstroGlobal } from 'astro';
import { siteVersion } from '../content/git.ts';
import type { AboutPage } from '../domain/guide/suggestion.ts';
import { languageFrom } from '../schemas/values.ts';
import { site } from '../site/settings.ts';

/** What a mail about the page says of it. */
export function aboutPage({ locals, url }: Pick<AstroGlobal, 'locals' | 'url'>): AboutPage {
  const { lang } = locals.starlightRoute;
  // The site has no Starlight collection, so Astro's types know no entry; the title is always there.
  const { entry } = locals.starlightRoute as unknown as { entry: { data: { title: string } } };
  return {
    title: entry.data.title,
    url: new URL(url.pathname, site.url).href,
    version: siteVersion(),
    language: languageFrom(lang),
  };
}
