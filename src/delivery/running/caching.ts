import { headersFor, type DeliveryRules } from '../rules.ts';
import { found, type Fault } from './faults.ts';
import type { RunningSite, Visited } from './sample.ts';

const YEAR = 31_536_000;

function ageFault({ path, answer }: Visited, rules: DeliveryRules): Fault[] {
  const got = answer.headers['cache-control'] ?? '';
  const kept = /immutable/.test(headersFor(rules, path)['Cache-Control'] ?? '');
  const age = /max-age=(\d+)/.exec(got)?.[1];
  if (kept) return Number(age ?? 0) >= YEAR ? [] : [found('short-cache', path, got)];
  // Some hosts say «no-cache» in these words.
  return /no-cache/.test(got) || age === '0' ? [] : [found('long-cache', path, got)];
}

/**
 * What a reader keeps: files with their content in the name for a year, the rest asked about each
 * time and answered with 304 when nothing is new.
 */
export async function cachingFaults(
  { base, ask }: RunningSite,
  visited: readonly Visited[],
  rules: DeliveryRules,
): Promise<Fault[]> {
  const faults = visited
    .filter(({ answer }) => answer.status === 200)
    .flatMap((one) => ageFault(one, rules));
  const { etag, 'last-modified': since } =
    visited.find(({ path }) => path === '/')?.answer.headers ?? {};
  const headers: Record<string, string> = etag
    ? { 'if-none-match': etag }
    : { 'if-modified-since': since ?? '' };
  const again = await ask(new URL('/', base), { headers });
  return again.status === 304 ? faults : [...faults, found('no-304', '/')];
}
