import { found, type Fault } from './faults.ts';
import { chunksIn, fragmentsIn, pagesIn, type RunningSite, type Visited } from './sample.ts';

/** Asked for at once: quick enough to wait for, and nothing a server takes for an attack. */
const AT_ONCE = 6;

/** Every page of the site map, and every file the search may fetch. */
const everyPath = (visited: readonly Visited[]): string[] => [
  ...pagesIn(visited),
  ...chunksIn(visited),
  ...fragmentsIn(visited),
];

/**
 * What the sample did not open is there too: an upload that stopped half-way leaves out the last
 * pages, or the texts of the search. Only the heads are asked for.
 */
export async function absentFaults(
  { base, ask }: RunningSite,
  visited: readonly Visited[],
): Promise<Fault[]> {
  const opened = new Set(visited.map(({ path }) => path));
  const paths = [...new Set(everyPath(visited))].filter((path) => !opened.has(path));
  const faults: Fault[] = [];
  const line = async (): Promise<void> => {
    for (let path = paths.shift(); path; path = paths.shift()) {
      // Who gives no answer is told of by the one who asks.
      const answer = await ask(new URL(path, base), { method: 'HEAD' }).catch(() => null);
      if (answer && answer.status !== 200)
        faults.push(found('missing', path, String(answer.status)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
  return faults.sort((a, b) => a.where.localeCompare(b.where));
}
