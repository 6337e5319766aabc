import { domainToUnicode } from 'node:url';
import type { Code } from './problems.ts';

/**
 * What may stand in a link, judged by the address alone. Browsers read addresses with great
 * goodwill: what is refused here is what they would read otherwise than a person does.
 */

export type AddressFault = Extract<Code, 'unsafe-link' | 'link-hidden' | 'link-host' | 'bad-mail'>;

/** A browser takes some of these for `/`, skips others, and shows none of them. */
const HIDDEN = /[\\\s\p{Cc}\p{Cf}]/u;
/**
 * A name as people know them, with a domain of letters last: no numbers, no look-alike alphabets.
 */
const HOST = /^(?:[a-z0-9æøåäöüéáčđŋšŧž](?:[a-z0-9æøåäöüéáčđŋšŧž-]*)\.)+[a-z]{2,}$/i;
/** A public number that all may call: 112, 116117. Others may cost, or be anyone. */
const PHONE = /^tel:1(?:1\d|16\d{3})$/;
const MAIL = /^[a-z0-9](?:[a-z0-9._+-]*)@(.+)$/i;

/** Also the name behind an `xn--` form: it is what the reader would see. */
const isHost = (host: string): boolean => HOST.test(host) && HOST.test(domainToUnicode(host));

/**
 * Says what is wrong with the form of an address.
 * @param url the address as Markdown reads it
 * @param written the Markdown it stands in, where that is known: the address must stand there as it
 *   is
 * @returns the code of the fault, or undefined for `/…`, `#…`, `https://…`, `mailto:…` and `tel:…` in
 *   plain form
 */
export function addressFault(url: string, written?: string): AddressFault | undefined {
  const bare = url.replace(/^(?:mailto:|http:\/\/)/, '');
  if (HIDDEN.test(url) || (written !== undefined && !written.includes(bare))) return 'link-hidden';
  if (url.startsWith('//')) return 'unsafe-link';
  if (PHONE.test(url)) return undefined;
  if (url.startsWith('mailto:')) {
    const host = MAIL.exec(url.slice('mailto:'.length))?.[1];
    return host !== undefined && isHost(host) ? undefined : 'bad-mail';
  }
  if (url.startsWith('https://')) {
    const authority = /^https:\/\/([^/?#]*)/.exec(url)?.[1] ?? '';
    return isHost(authority.replace(/:\d{1,5}$/, '')) && URL.canParse(url)
      ? undefined
      : 'link-host';
  }
  return /^[^/?#]*:/.test(url) ? 'unsafe-link' : undefined;
}
