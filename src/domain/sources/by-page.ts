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
  parts: ClaimingPart[];
}

/** What stands under one heading of a page: without it, many a sentence says too little. */
interface ClaimingPart {
  /** The heading, and where it is; '' for a field, and before the first heading. */
  heading: string;
  anchor: string;
  claims: Claim[];
}

/** Whether a claim only says that the source has a word. */
const isWord = ({ part, page }: Claim): boolean =>
  part === 'places' && page.startsWith('/begreper/');

/** The words that a place in a source has, apart from what else rests on it. */
export const wordsAndRest = (items: readonly Claim[]): { words: Claim[]; rest: Claim[] } => ({
  words: items.filter(isWord),
  rest: items.filter((claim) => !isWord(claim)),
});

/** What a sentence points back to is said once: not where it stands just above. */
const byHeading = (claims: readonly Claim[]): ClaimingPart[] =>
  [...Map.groupBy(claims, ({ anchor }) => anchor)].map(([anchor, inIt]) => ({
    heading: anchor ? (inIt[0]?.part ?? '') : '',
    anchor,
    claims: inIt.map((claim, i) =>
      claim.before === inIt[i - 1]?.sentence ? { ...claim, before: '' } : claim,
    ),
  }));

/** The claims of a place by the page they stand on, pages of a kind together. */
export function byPage(items: readonly Claim[]): ClaimingPage[] {
  const pages = [...Map.groupBy(items, ({ page }) => page).values()].flatMap((claims) =>
    claims.slice(0, 1).map(({ title, page, language }) => ({
      kind: kinds[page.split('/')[1] ?? ''] ?? 'side',
      title,
      url: page,
      language,
      parts: byHeading(claims),
    })),
  );
  return [...Map.groupBy(pages, ({ kind }) => kind).values()].flat();
}
