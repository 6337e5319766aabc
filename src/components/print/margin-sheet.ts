import type { Toolbox } from '../../content/toolbox.ts';
import { textOf } from '../../schemas/values.ts';
import { site } from '../../site/settings.ts';
import { cardsBySheet, marginStyles } from '../../domain/print/margins.ts';

/** One style sheet for margins, as it is served. @param number from 0 */
export function marginSheet(toolbox: Toolbox, number: number): Response {
  const cards = (cardsBySheet(toolbox)[number] ?? []).map(
    ({ url, language, data: { review } }) => ({
      url,
      status: textOf('reviewStatus', review.status, language),
      date: review.date,
    }),
  );
  return new Response(marginStyles(cards, site.url), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
}
