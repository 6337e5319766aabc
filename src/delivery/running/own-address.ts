import { found, type Fault } from './faults.ts';
import { textOf, type Visited } from './sample.ts';

const originOf = (address: string): string => URL.parse(address)?.origin ?? address;

/** One fault for a whole site on another address, one each where only the path is another. */
function fault(path: string, said: string, wanted: string): Fault[] {
  if (said === wanted) return [];
  const [origin, right] = [originOf(said), originOf(wanted)];
  return [
    origin === right
      ? found('other-address', path, said, wanted)
      : found('other-address', path, origin, right),
  ];
}

/** The addresses that a file gives of the site: each with what it should have been. */
function addressesIn(path: string, text: string, base: URL): [said: string, wanted: string][] {
  if (path.endsWith('/'))
    return [
      [/<link rel="canonical" href="([^"]*)"/.exec(text)?.[1] ?? '', new URL(path, base).href],
    ];
  if (path.endsWith('/security.txt'))
    return [[/^Canonical: *(\S+)/m.exec(text)?.[1] ?? '', new URL(path, base).href]];
  if (!/^\/(?:robots\.txt|sitemap[\w-]*\.xml)$/.test(path)) return [];
  const said = [...text.matchAll(/(?:<loc>|Sitemap: )(https?:\/\/[^<\s]+)/g)];
  return (said.length ? said : [[]]).map(([, address = '']) => {
    const url = URL.parse(address);
    return [address, new URL(url ? url.pathname : '/', base).href];
  });
}

/** The pages and the files for machines say the address that readers use. */
export function ownAddressFaults(base: URL, visited: readonly Visited[]): Fault[] {
  return visited
    .filter(({ answer }) => answer.status === 200)
    .flatMap(({ path, answer }) =>
      addressesIn(path, textOf(answer), base).flatMap(([said, wanted]) =>
        fault(path, said, wanted),
      ),
    );
}
