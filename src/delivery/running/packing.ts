import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { DeliveryRules } from '../rules.ts';
import { found, type Fault } from './faults.ts';
import type { RunningSite, Visited } from './sample.ts';

/** The build leaves the smallest files as they are; well above it every text has its twins. */
const WORTH_IT = 1000;

const ways = [
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const;

const same = (unpack: (data: Buffer) => Buffer, packed: Buffer, plain: Buffer): boolean => {
  try {
    return unpack(packed).equals(plain);
  } catch {
    return false;
  }
};

async function askPacked({ base, ask }: RunningSite, one: Visited): Promise<Fault[]> {
  const { path, answer: plain } = one;
  const faults: Fault[] = [];
  const unasked = plain.headers['content-encoding'];
  if (unasked) return [found('packed-unasked', path, unasked)];
  for (const [way, unpack] of ways) {
    const { headers, body } = await ask(new URL(path, base), {
      headers: { 'accept-encoding': way },
    });
    if (headers['content-encoding'] !== way) faults.push(found('not-packed', path, way));
    else if (!same(unpack, body, plain.body)) faults.push(found('packed-wrong', path, way));
    else if (!/accept-encoding|\*/i.test(headers.vary ?? '')) faults.push(found('no-vary', path));
  }
  return faults;
}

/**
 * One text of each ending, asked for as browsers do: packed with brotli and gzip, and the same
 * inside.
 */
export async function packingFaults(
  site: RunningSite,
  visited: readonly Visited[],
  { compressed }: DeliveryRules,
): Promise<Fault[]> {
  const endings = new Map<string, Visited>();
  for (const one of visited) {
    const ending = one.path.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(one.path)?.[1] ?? '');
    const { status, body } = one.answer;
    if (status !== 200 || body.length < WORTH_IT || !compressed.includes(ending)) continue;
    if (!endings.has(ending)) endings.set(ending, one);
  }
  const faults: Fault[] = [];
  for (const one of endings.values()) faults.push(...(await askPacked(site, one)));
  return faults;
}
