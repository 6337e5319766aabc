import type { DeliveryRules } from './rules.ts';

const block = (path: string, headers: Record<string, string>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n')}\n`;

/**
 * `_headers` for hosts that read it (Netlify, Cloudflare Pages). They join the values of every
 * block that fits, so a header that a prefix changes must not stand in the common block: the
 * prefixes set their own cache, and the rest follows the hosts' own habit, which is to ask again
 * each time. A page with a policy of its own cannot be served so: it gets that of the others, and
 * does not run.
 */
export function headersFile(rules: DeliveryRules): string {
  const prefixes = rules.prefixes.filter(({ apart }) => !apart);
  const special = new Set(
    prefixes
      .flatMap(({ headers }) => Object.keys(headers))
      .filter((name) => rules.headers[name] !== undefined),
  );
  const common = Object.fromEntries(
    Object.entries({ ...rules.headers, ...rules.secureHeaders }).filter(
      ([name]) => !special.has(name),
    ),
  );
  return [
    '# Laget av npm run build fra src/delivery/rules.ts. Endre der, ikke her.',
    block('/*', common),
    ...prefixes.map(({ prefix, headers }) => block(`${prefix}*`, headers)),
  ].join('\n');
}

/** `_redirects` for the same hosts. */
export function redirectsFile(rules: DeliveryRules): string {
  return `${rules.redirects.map(({ from, to }) => `${from} ${to} 301`).join('\n')}\n`;
}
