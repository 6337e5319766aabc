import { isIP } from 'node:net';
import { connect, type ConnectionOptions, type SecureVersion } from 'node:tls';
import { found, type Fault } from './faults.ts';

/** What a server says of itself before anything is asked: the protocol, and its certificate. */
export interface Greeting {
  /** `h2` where it speaks HTTP/2. */
  protocol: string;
  /** When the certificate starts and ends, in milliseconds. */
  from: number;
  to: number;
}

/**
 * Shakes hands over TLS no newer than `newest`.
 * @throws what the network throws, also when the server will not
 */
export type Greet = (base: URL, newest: SecureVersion) => Promise<Greeting>;

const PATIENCE = 20_000;

/**
 * Shakes hands as the options have it.
 * @throws what the network throws, also when the answer takes more than 20 seconds
 */
export function shakeHands(base: URL, options: ConnectionOptions): Promise<Greeting> {
  const host = base.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port: Number(base.port || 443),
      servername: isIP(host) ? '' : host,
      ALPNProtocols: ['h2', 'http/1.1'],
      minVersion: 'TLSv1',
      // The oldest are refused by ourselves else, and the server is never asked.
      ...(options.maxVersion === 'TLSv1.1' ? { ciphers: 'DEFAULT:@SECLEVEL=0' } : {}),
      ...options,
    });
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error('ETIMEDOUT')));
    socket.on('error', reject);
    socket.on('secureConnect', () => {
      const { valid_from: from, valid_to: to } = socket.getPeerCertificate();
      const protocol = socket.alpnProtocol || 'http/1.1';
      resolve({ protocol, from: Date.parse(from), to: Date.parse(to) });
      socket.end();
    });
  });
}

/** {@link Greet} over the network. */
export const greet: Greet = (base, newest) => shakeHands(base, { maxVersion: newest });

const DAY = 86_400_000;
/** Renewed of itself, a certificate never comes so near. */
const NEAR = 14 * DAY;

/**
 * What a server that ends TLS falls short of before it is asked anything.
 * @param today ISO date
 */
export async function greetingFaults(base: URL, greet: Greet, today: string): Promise<Fault[]> {
  if (base.protocol !== 'https:') return [];
  const { protocol, from, to } = await greet(base, 'TLSv1.3');
  const old = await greet(base, 'TLSv1.1').catch(() => null);
  // Some certificates last for days: a quarter of the time left is enough for them.
  const near = to - Date.parse(today) < Math.min(NEAR, (to - from) / 4);
  return [
    ...(protocol === 'h2' ? [] : [found('no-http2', base.href)]),
    ...(old ? [found('old-tls', base.href)] : []),
    ...(near ? [found('certificate', base.href, new Date(to).toISOString().slice(0, 10))] : []),
  ];
}
