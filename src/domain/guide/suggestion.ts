import type { Language } from '../../schemas/values.ts';

/** Words of the mail, per language form. */
const words = {
  nb: {
    subject: 'Forslag til endring',
    page: 'Side',
    address: 'Adresse',
    version: 'Versjon',
    mine: 'Dette foreslår jeg',
  },
  nn: {
    subject: 'Framlegg til endring',
    page: 'Side',
    address: 'Adresse',
    version: 'Versjon',
    mine: 'Dette gjer eg framlegg om',
  },
} as const;

/**
 * The address of a mail with title, address and version of a page filled in.
 * @param receiver mail address from the configuration
 * @returns `mailto:…`, or undefined when no receiver is set
 */
export function suggestionMail(
  receiver: string,
  page: { title: string; url: string; version: string; language: Language },
): string | undefined {
  if (!receiver) return undefined;
  const w = words[page.language];
  const body = [
    `${w.page}: ${page.title}`,
    `${w.address}: ${page.url}`,
    `${w.version}: ${page.version}`,
    '',
    `${w.mine}:`,
    '',
  ].join('\r\n');
  return `mailto:${receiver}?subject=${encodeURIComponent(`${w.subject}: ${page.title}`)}&body=${encodeURIComponent(body)}`;
}
