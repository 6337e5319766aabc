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
interface AboutPage {
  title: string;
  url: string;
  version: string;
  language: Language;
}

const mailTo = (receiver: string, subject: string, body: string): string =>
  `mailto:${receiver}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

/**
 * The address of a mail with title, address and version of a page filled in.
 * @param receiver mail address from the configuration
 * @returns `mailto:…`, or undefined when no receiver is set
 */
export function suggestionMail(receiver: string, page: AboutPage): string | undefined {
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
  return mailTo(receiver, `${w.subject}: ${page.title}`, body);
}

/**
 * The addresses of two mails: the page had the answer, or it did not. No two pages have the same
 * title, so it says enough: the mails stand on every page.
 * @param receiver mail address from the configuration
 * @returns undefined when no receiver is set
 */
export function answeredMails(
  receiver: string,
  { title, language }: Pick<AboutPage, 'title' | 'language'>,
): { yes: string; no: string } | undefined {
  if (!receiver) return undefined;
  const w = words[language];
  return {
    yes: mailTo(receiver, `${w.got}: ${title}`, `${w.helped}:\r\n`),
    no: mailTo(receiver, `${w.missed}: ${title}`, `${w.lacked}:\r\n`),
  };
}
