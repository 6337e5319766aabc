import type { DeliveryRules } from '../rules.ts';
import type { Answer } from './client.ts';
import { found, type Fault } from './faults.ts';
import { headerFaults } from './headers.ts';
import { textOf, type RunningSite } from './sample.ts';

/** No page will ever have it. */
const NOWHERE = '/finnes-ikke-og-skal-ikke-finnes/';
const OUTSIDE = 'ute.invalid';

const isMoved = ({ status }: Answer): boolean => status === 301 || status === 308;

function whereTo(from: URL, { status, headers, body }: Answer): string {
  if (headers.location) return `${status} til ${new URL(headers.location, from).href}`;
  const page = /http-equiv="refresh"/.test(body.toString('utf8'));
  return page ? `${status} med en side som fører videre` : `${status}`;
}

/** Old addresses, and the other forms of an address, lead to the one right form. */
async function redirectFaults(
  { base, ask }: RunningSite,
  { redirects }: DeliveryRules,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const forms = [
    ...redirects,
    { from: '/verktoy', to: '/verktoy/' },
    { from: '/sok?q=a%20b', to: '/sok/?q=a%20b' },
  ];
  for (const { from, to } of forms) {
    const [asked, wanted] = [new URL(from, base), new URL(to, base)];
    const answer = await ask(asked);
    const { location } = answer.headers;
    if (!isMoved(answer) || !location || new URL(location, asked).href !== wanted.href)
      faults.push(found('no-redirect', from, to, whereTo(asked, answer)));
  }
  return faults;
}

/** What is not there, is told with our own page; folders are not listed, hidden files not given. */
async function absenceFaults({ base, ask }: RunningSite, rules: DeliveryRules): Promise<Fault[]> {
  const answer = await ask(new URL(NOWHERE, base));
  const faults = headerFaults([{ path: NOWHERE, answer }], rules, base.protocol === 'https:');
  if (answer.status !== 404) faults.push(found('soft-404', NOWHERE, String(answer.status)));
  else if (!textOf(answer).includes('<title>Siden finnes ikke'))
    faults.push(found('foreign-404', NOWHERE));
  // Where everything is answered with 200, that is the fault, and nothing more is given away.
  const isGiven = ({ status, body }: Answer): boolean =>
    status === 200 && !(answer.status === 200 && body.equals(answer.body));
  if (isGiven(await ask(new URL('/_astro/', base)))) faults.push(found('listing', '/_astro/'));
  for (const path of ['/.git/config', '/.env'])
    if (isGiven(await ask(new URL(path, base)))) faults.push(found('hidden', path));
  return faults;
}

/** Two slashes may be read as another site by the browser that is sent there. */
async function outwardFaults({ base, ask }: RunningSite): Promise<Fault[]> {
  const asked = new URL(base);
  asked.pathname = `//${OUTSIDE}/verktoy`;
  const { location } = (await ask(asked)).headers;
  const to = location ? new URL(location, base) : base;
  return to.host === OUTSIDE ? [found('leads-out', `//${OUTSIDE}/verktoy`, to.href)] : [];
}

async function methodFaults({ base, ask }: RunningSite): Promise<Fault[]> {
  const { status } = await ask(new URL('/', base), { method: 'POST' });
  return status < 400 ? [found('method', '/', 'POST', String(status))] : [];
}

const LOCAL = /^(?:localhost|127\.[\d.]+|\[::1\])$/;

/** Plain http leads to the same address with https (forskrift om IT-standarder § 11). */
async function plainFaults({ base, ask }: RunningSite): Promise<Fault[]> {
  if (base.protocol === 'http:')
    return LOCAL.test(base.hostname) ? [] : [found('no-https', base.href)];
  // A port of its own says nothing about where plain http would be.
  if (base.port) return [];
  const plain = new URL('/verktoy/?a=1', base);
  plain.protocol = 'http:';
  const wanted = new URL('/verktoy/?a=1', base).href;
  try {
    const answer = await ask(plain);
    const { location } = answer.headers;
    return location && new URL(location, plain).href === wanted
      ? []
      : [found('plain-http', plain.href, whereTo(plain, answer))];
  } catch {
    return [found('plain-http', plain.href, 'ingen svarer på port 80')];
  }
}

/** Where addresses lead that are no page's own. */
export async function addressFaults(site: RunningSite, rules: DeliveryRules): Promise<Fault[]> {
  return [
    ...(await absenceFaults(site, rules)),
    ...(await redirectFaults(site, rules)),
    ...(await outwardFaults(site)),
    ...(await methodFaults(site)),
    ...(await plainFaults(site)),
  ];
}
