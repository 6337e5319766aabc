import { type CollectionName, collections } from '../schemas/collections.ts';

/**
 * The address of an entry's page, or of the place on a shared page where it stands.
 * @param section the `section` field of a prose page
 * @returns a path that starts and ends with `/`, or a path with an anchor, or '' where the entry
 *   has no page
 */
export function urlOf(collection: CollectionName, id: string, section?: string): string {
  const { home } = collections[collection];
  if (home) return `${home}${id}/`;
  if (collection === 'begreper') return `/begreper/#${id}`;
  if (collection === 'sider')
    return section === 'grunnlag' || section === 'bidra' ? `/${section}/${id}/` : `/${id}/`;
  return '';
}
