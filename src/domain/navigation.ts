/** The fixed menu: by section, never by guide, so that a page does not grow with the content. */
export interface MenuItem {
  label: string;
  href: string;
}

export const mainMenu: MenuItem[] = [
  { label: 'Ny her?', href: '/ny/' },
  { label: 'Velg verktøy', href: '/velg/' },
  { label: 'Verktøy', href: '/verktoy/' },
  { label: 'Eksempler', href: '/eksempler/' },
  { label: 'Kontor', href: '/kontor/' },
  { label: 'Grunnlag', href: '/grunnlag/' },
  { label: 'Begreper', href: '/begreper/' },
];

export const footerMenu: MenuItem[] = [
  { label: 'Om verktøykassa', href: '/om/' },
  { label: 'Kilder', href: '/kilder/' },
  { label: 'De 57 prosjektene', href: '/prosjekter/' },
  { label: 'Utskrift', href: '/utskrift/' },
  { label: 'Bidra', href: '/bidra/' },
  { label: 'Status for sidene', href: '/status/' },
  { label: 'Tilgjengelighet', href: '/tilgjengelighet/' },
  { label: 'Personvern', href: '/personvern/' },
];

/** Whether a menu item leads to the page, or to the part of the site the page is in. */
export function isCurrent(href: string, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page';
  return href !== '/' && path.startsWith(href) ? 'true' : undefined;
}
