/**
 * What a hit is, in the order of the filter; the text readers see, and how likely it is what they
 * want.
 */
export const pageTypes = {
  guide: { label: 'Guide', plural: 'Guider', prior: 1.55 },
  eksempel: { label: 'Eksempel', plural: 'Eksempler', prior: 1.05 },
  problem: { label: 'Problem', plural: 'Problemer', prior: 0.85 },
  kjoereplan: { label: 'Kjøreplan', plural: 'Kjøreplaner', prior: 0.92 },
  loep: { label: 'Løp', plural: 'Løp', prior: 1.19 },
  situasjon: { label: 'Situasjon', plural: 'Situasjoner', prior: 0.4 },
  mal: { label: 'Mal', plural: 'Maler', prior: 0.9 },
  type: { label: 'Type verktøy', plural: 'Typer verktøy', prior: 1 },
  grunnlag: { label: 'Grunnlag', plural: 'Grunnlag', prior: 0.94 },
  begrep: { label: 'Begrep', plural: 'Begreper', prior: 0.4 },
  kontor: { label: 'Kontor', plural: 'Kontor', prior: 1.2 },
  side: { label: 'Side', plural: 'Andre sider', prior: 1.1 },
  prosjekt: { label: 'Prosjekt', plural: 'Prosjekter', prior: 0.9 },
  kilde: { label: 'Kilde', plural: 'Kilder', prior: 1.15 },
} as const;

export type PageType = keyof typeof pageTypes;
export const pageTypeNames = Object.keys(pageTypes) as PageType[];
