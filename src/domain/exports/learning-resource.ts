import type { Item } from '../../content/render.ts';
import { textOf } from '../../schemas/values.ts';
import { effortMinutes } from '../time/amounts.ts';

/** A page of the site as schema.org LearningResource, for search engines and portals. */
export function learningResource(
  item: Item<'verktoy'> | Item<'eksempler'>,
  options: { siteUrl: string; name: string; licence: string },
): Record<string, unknown> {
  const { data } = item;
  const guide = 'purposes' in data ? data : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': new URL(item.url, options.siteUrl).href,
    name: data.title,
    ...(data.aliases.length && { alternateName: data.aliases }),
    description: data.summary,
    inLanguage: item.language,
    learningResourceType: guide ? 'veiledning' : 'eksempel',
    isAccessibleForFree: true,
    creativeWorkStatus: textOf('reviewStatus', data.review.status),
    dateModified: data.review.date,
    isPartOf: { '@type': 'WebSite', name: options.name, url: new URL('/', options.siteUrl).href },
    ...(guide && {
      teaches: guide.purposes.map(({ purpose }) => textOf('purpose', purpose)),
      timeRequired: `PT${effortMinutes(guide.effort.running)}M`,
    }),
    ...(options.licence && { license: options.licence }),
  };
}

/** JSON that may stand inside a `script` element: nothing in it can end the element. */
export const asScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
