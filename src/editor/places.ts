import type { Data } from '../schemas/collections.ts';

/** The places in a source that one may show to, as an editor writes them after the colon. */
export function placesOf({ pages, chapters }: Pick<Data<'kilder'>, 'pages' | 'chapters'>): string {
  const names = chapters.map(({ id }) => `:${id}`).join(', ');
  return [
    pages && `Skriv en side fra ${pages.from} til ${pages.to}, for eksempel :${pages.from}.`,
    names && `${pages ? 'Eller skriv' : 'Kilden har ikke sidetall. Skriv'} ${names}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
