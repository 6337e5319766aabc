import { contentFolder } from '../../site/settings.ts';
import type { APIRoute } from 'astro';
import { loadRedirects } from '../../content/redirects.ts';

import { redirectRules } from '../../domain/redirects.ts';

export const GET: APIRoute = () =>
  Response.json({ version: '1.0', items: redirectRules(loadRedirects(contentFolder())) });
