import type { Language } from '../../schemas/values.ts';
import type { Claim } from './claims.ts';

/** What kind of page an address is, by its first part. */
const kinds: Readonly<Record<string, string>> = {
  verktoy: 'guide',
  eksempler: 'eksempel',
  opplegg: 'kjøreplan',
  maler: 'mal',
  loep: 'løp',
  problem: 'problem',
  begreper: 'ord',
  kategorier: 'type',
  kontor: 'kontor',
  grunnlag: 'grunnlag',
  prosjekter: 'prosjekt',
};

/** What one page of the site has from a place in a source. */
interface ClaimingPage {
  /** What kind of page it is, in a word. */
  kind: string;
  title: string;
  url: string;
  language: Language;
  claims: Claim[];
}

/** The claims of a place by the page they stand on, pages of a kind together. */
export function byPage(items: readonly Claim[]): ClaimingPage[] {
  const pages = [...Map.groupBy(items, ({ page }) => page).values()].flatMap((claims) =>
    claims.slice(0, 1).map(({ title, page, language }) => ({
      kind: kinds[page.split('/')[1] ?? ''] ?? 'side',
      title,
      url: page,
      language,
      claims,
    })),
  );
  return [...Map.groupBy(pages, ({ kind }) => kind).values()].flat();
}
