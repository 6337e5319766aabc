import type { DeliveryRules } from '../rules.ts';
import { found, type Fault } from './faults.ts';
import type { RunningSite, Visited } from './sample.ts';

/** Types that browsers treat alike, the one we send first. */
const alike = [
  ['text/javascript', 'application/javascript'],
  ['image/x-icon', 'image/vnd.microsoft.icon'],
  ['application/xml', 'text/xml', 'application/rss+xml'],
];
/** Read as they are, without a page that says what the letters are. */
const needsLetters = ['text/plain', 'text/markdown', 'text/csv'];

function typeFault({ path, answer }: Visited, types: DeliveryRules['types']): Fault[] {
  const wanted = types[path.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(path)?.[1] ?? '')];
  if (!wanted) return [];
  const got = answer.headers['content-type'] ?? '';
  const bare = (type: string): string => type.split(';')[0]?.trim().toLowerCase() ?? '';
  const family = alike.find(([first]) => first === bare(wanted)) ?? [bare(wanted)];
  const letters = !needsLetters.includes(bare(wanted)) || /charset="?utf-8/i.test(got);
  return family.includes(bare(got)) && letters ? [] : [found('wrong-type', path, got, wanted)];
}

/** Everything that was asked for is there, and of the right type. */
export function fileFaults(visited: readonly Visited[], { types }: DeliveryRules): Fault[] {
  return visited.flatMap((one) =>
    one.answer.status === 200
      ? typeFault(one, types)
      : [found('missing', one.path, String(one.answer.status))],
  );
}

/** The index is sent as it was built: the search unpacks nothing, and reads no file in halves. */
export function indexFaults(
  visited: readonly Visited[],
  { isWhole }: Pick<RunningSite, 'isWhole'>,
): Fault[] {
  return visited
    .filter(({ path }) => /^\/sokeindeks\/.*\.[0-9a-z]{5,10}\.\w+$/.test(path))
    .filter(({ answer }) => answer.status === 200 && !answer.headers['content-encoding'])
    .filter(({ path, answer }) => !isWhole(path, answer.body))
    .map(({ path }) => found('index-damaged', path));
}
