import type { APIRoute } from 'astro';
import { site } from '../site/settings.ts';

/**
 * Everything may be read and found. Collections for the printer say themselves that they repeat
 * other pages.
 */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site.url).href}\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
