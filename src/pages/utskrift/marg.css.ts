import type { APIRoute } from 'astro';
import { loadToolbox } from '../../content/toolbox.ts';
import { marginStyles } from '../../domain/margins.ts';
import { textOf } from '../../schemas/values.ts';
import { site } from '../../site.ts';

/** The margins of printed cards, see `marginStyles`. Read by browsers only when they print. */
export const GET: APIRoute = () => {
  const toolbox = loadToolbox();
  const cards = [...toolbox.verktoy, ...toolbox.eksempler].map(({ url, language, data: { review } }) => ({ url, status: textOf('reviewStatus', review.status, language), date: review.date }));
  return new Response(marginStyles(cards, site.url), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
