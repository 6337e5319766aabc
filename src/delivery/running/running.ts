import { DeliveryError } from '../../site/failure.ts';
import type { DeliveryRules } from '../rules.ts';
import { addressFaults } from './addresses.ts';
import { cachingFaults } from './caching.ts';
import type { Ask } from './client.ts';
import { found, type Fault } from './faults.ts';
import { fileFaults, indexFaults } from './files.ts';
import { greetingFaults } from './greeting.ts';
import { dataFaults, headerFaults } from './headers.ts';
import { ownAddressFaults } from './own-address.ts';
import { packingFaults } from './packing.ts';
import { refusal } from './refusal.ts';
import { textOf, visitSample, type RunningSite, type Visited } from './sample.ts';
import { contactFaults } from './security-contact.ts';
import { absentFaults } from './whole.ts';

/**
 * The address of a running site as it was written to a command.
 * @throws {DeliveryError} when it is no address that a site can have
 */
export function siteAddress(written: string): URL {
  const url = URL.parse(written);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new DeliveryError(
      `${written ? `«${written}» er ingen adresse` : 'Adressen mangler'}. Skriv den slik: npm run sjekk:levering -- https://verktoykassa.kommune.no`,
    );
  if (url.pathname !== '/' || url.search)
    throw new DeliveryError(
      `Nettstedet må ligge øverst på adressen, og kontrolleres der. Prøv: npm run sjekk:levering -- ${url.origin}`,
    );
  return url;
}

/**
 * Asks, and remembers what was asked for, and what the server never answered: the rest of the check
 * goes on. What the other protocol's silence means, is for the one who asks.
 */
function patient({ base, ask }: RunningSite, asked: Set<string>, silent: Fault[]): Ask {
  return async (url, question) => {
    asked.add(url.href);
    try {
      return await ask(url, question);
    } catch (error) {
      if (url.protocol === base.protocol)
        silent.push(found('no-answer', url.pathname, refusal(error)));
      throw error;
    }
  };
}

/**
 * Everything in which a running site falls short of the delivery rules.
 * @param rules with the redirects; the policy is held against the pages, not against the rules
 * @param today ISO date
 * @returns the faults, and how many addresses were asked for
 * @throws {DeliveryError} when nobody answers, or another site does
 */
export async function checkRunning(
  site: RunningSite,
  rules: DeliveryRules,
  today: string,
): Promise<{ faults: Fault[]; files: number }> {
  let home;
  try {
    home = await site.ask(site.base);
  } catch (error) {
    throw new DeliveryError(`${site.base.href} svarer ikke: ${refusal(error)}`);
  }
  const { location } = home.headers;
  const elsewhere = location ? URL.parse(location, site.base) : null;
  if (elsewhere && elsewhere.origin !== site.base.origin)
    throw new DeliveryError(
      `${site.base.href} fører til ${elsewhere.href}. Er det adressen leserne bruker, prøv: npm run sjekk:levering -- ${elsewhere.origin}`,
    );
  if (home.status !== 200 || !/<title>[^<]*Verktøykassa/.test(textOf(home)))
    throw new DeliveryError(
      `${site.base.href} svarer ${home.status}, men ikke med forsiden til Verktøykassa. Sjekk adressen, og at tjeneren viser mappen dist/.`,
    );
  const silent: Fault[] = [];
  const asked = new Set<string>();
  const asking: RunningSite = { ...site, ask: patient(site, asked, silent) };
  const visited: Visited[] = await visitSample(asking);
  const secure = site.base.protocol === 'https:';
  const rest = await Promise.allSettled([
    packingFaults(asking, visited, rules),
    cachingFaults(asking, visited, rules),
    addressFaults(asking, rules),
    absentFaults(asking, visited),
    greetingFaults(site.base, site.greet, today),
  ]);
  return {
    files: asked.size,
    faults: [
      ...fileFaults(visited, rules),
      ...headerFaults(visited, rules, secure),
      ...dataFaults(visited, rules),
      ...indexFaults(visited, site),
      ...ownAddressFaults(site.base, visited),
      ...contactFaults(visited, today),
      ...rest.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])),
      ...silent,
    ],
  };
}
