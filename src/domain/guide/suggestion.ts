import type { Language } from '../../schemas/values.ts';

/** Words of the mail, per language form. */
const words = {
  nb: {
    subject: 'Forslag til endring',
    page: 'Side',
    address: 'Adresse',
    version: 'Versjon',
    mine: 'Dette foreslår jeg',
    got: 'Fikk svar',
    missed: 'Fikk ikke svar',
    helped: 'Dette hjalp',
    lacked: 'Dette lette jeg etter',
  },
  nn: {
    subject: 'Framlegg til endring',
    page: 'Side',
    address: 'Adresse',
    version: 'Versjon',
    mine: 'Dette gjer eg framlegg om',
    got: 'Fekk svar',
    missed: 'Fekk ikkje svar',
    helped: 'Dette hjelpte',
    lacked: 'Dette leita eg etter',
  },
} as const;

/** A page that somebody writes about. */
export interface AboutPage {
  title: string;
  url: string;
  version: string;
  language: Language;
}

/** A mail about a page, with room for what the reader writes. */
function mailAbout(receiver: string, page: AboutPage, subject: string, mine: string): string {
  const w = words[page.language];
  const body = [
    `${w.page}: ${page.title}`,
    `${w.address}: ${page.url}`,
    `${w.version}: ${page.version}`,
    '',
    `${mine}:`,
    '',
  ].join('\r\n');
  return `mailto:${receiver}?subject=${encodeURIComponent(`${subject}: ${page.title}`)}&body=${encodeURIComponent(body)}`;
}

/**
 * The address of a mail with title, address and version of a page filled in.
 * @param receiver mail address from the configuration
 * @returns `mailto:…`, or undefined when no receiver is set
 */
export function suggestionMail(receiver: string, page: AboutPage): string | undefined {
  const w = words[page.language];
  return receiver ? mailAbout(receiver, page, w.subject, w.mine) : undefined;
}

/**
 * The addresses of two mails: the page had the answer, or it did not.
 * @param receiver mail address from the configuration
 * @returns undefined when no receiver is set
 */
export function answeredMails(
  receiver: string,
  page: AboutPage,
): { yes: string; no: string } | undefined {
  const w = words[page.language];
  return receiver
    ? {
        yes: mailAbout(receiver, page, w.got, w.helped),
        no: mailAbout(receiver, page, w.missed, w.lacked),
      }
    : undefined;
}
