/** RFC 9116: where to report a security fault. */
export interface SecurityContact {
  url: string;
  email: string;
  /** ISO date: after it the file may not be trusted. */
  expires: string;
}

/**
 * The text of `/.well-known/security.txt`. Without an address the page about the site is the
 * contact.
 */
export function securityTxt({ url, email, expires }: SecurityContact): string {
  const base = url.replace(/\/$/, '');
  return [
    `Contact: ${email ? `mailto:${email}` : `${base}/om/`}`,
    `Expires: ${expires}T00:00:00.000Z`,
    'Preferred-Languages: no, en',
    `Canonical: ${base}/.well-known/security.txt`,
    '',
  ].join('\n');
}

const DAY = 86_400_000;
/** How long before the expiry the check starts to say so. */
const WARN_DAYS = 60;

/**
 * What is wrong with the expiry, seen from a day: `passed` stops the check, the rest is told.
 * RFC 9116 advises at most a year ahead.
 * @param today ISO date
 */
export function expiryProblem(
  expires: string,
  today: string,
): { code: 'passed' | 'soon' | 'too-far'; sentence: string } | undefined {
  const left = Math.floor((Date.parse(expires) - Date.parse(today)) / DAY);
  if (Number.isNaN(left))
    return {
      code: 'passed',
      sentence: `src/site/settings.ts: securityExpires: «${expires}» er ikke en dato. Skriv den som 2027-10-31.`,
    };
  if (left <= 0)
    return {
      code: 'passed',
      sentence: `src/site/settings.ts: securityExpires: security.txt gikk ut ${expires}. Sjekk at kontakten stemmer, og sett en ny dato høyst ett år fram.`,
    };
  if (left <= WARN_DAYS)
    return {
      code: 'soon',
      sentence: `src/site/settings.ts: securityExpires: security.txt går ut om ${left} dager. Sjekk at kontakten stemmer, og sett en ny dato høyst ett år fram.`,
    };
  if (left > 366)
    return {
      code: 'too-far',
      sentence: `src/site/settings.ts: securityExpires: ${expires} er mer enn ett år fram. Sett en dato høyst ett år fram.`,
    };
  return undefined;
}
