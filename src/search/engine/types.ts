/** What a hit is, in the order of the filter, and the text readers see. */
export const pageTypes = {
  guide: { label: 'Guide', plural: 'Guider' },
  eksempel: { label: 'Eksempel', plural: 'Eksempler' },
  problem: { label: 'Problem', plural: 'Problemer' },
  kjoereplan: { label: 'Kjøreplan', plural: 'Kjøreplaner' },
  loep: { label: 'Løp', plural: 'Løp' },
  situasjon: { label: 'Situasjon', plural: 'Situasjoner' },
  mal: { label: 'Mal', plural: 'Maler' },
  type: { label: 'Type verktøy', plural: 'Typer verktøy' },
  grunnlag: { label: 'Grunnlag', plural: 'Grunnlag' },
  begrep: { label: 'Begrep', plural: 'Begreper' },
  kontor: { label: 'Kontor', plural: 'Kontor' },
  side: { label: 'Side', plural: 'Andre sider' },
  prosjekt: { label: 'Prosjekt', plural: 'Prosjekter' },
  kilde: { label: 'Kilde', plural: 'Kilder' },
} as const;

export type PageType = keyof typeof pageTypes;
export const pageTypeNames = Object.keys(pageTypes) as PageType[];
