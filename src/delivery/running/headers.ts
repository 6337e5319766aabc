import { contentSecurityPolicy, harvest } from '../policy.ts';
import { headersFor, varyingHeaders, type DeliveryRules } from '../rules.ts';
import type { Answer } from './client.ts';
import { found, type Fault } from './faults.ts';
import { isPage, textOf, type Visited } from './sample.ts';

const POLICY = 'Content-Security-Policy';
const HSTS = 'Strict-Transport-Security';

const valueOf = ({ headers }: Answer, name: string): string =>
  [headers[name.toLowerCase()] ?? []].flat().join(', ');

const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .flatMap(([name, ...values]) => (name ? [[name.toLowerCase(), values] as const] : [])),
  );

/** Directives that `default-src` does not stand in for. */
const own = ['form-action', 'base-uri', 'frame-ancestors', 'default-src'];
/** Opens nothing to others: the site itself, or one script or style known by its content. */
const isClosed = (value: string): boolean => /^'(?:none|self|sha(?:256|384|512)-.+)'$/.test(value);

/** What a policy opens beyond ours, or shuts that the page uses. */
function policyFaults({ path, answer }: Visited): Fault[] {
  const sent = valueOf(answer, POLICY);
  if (!sent) return [found('no-policy', path)];
  const needed = directivesOf(
    contentSecurityPolicy(harvest([{ path: 'index.html', text: textOf(answer) }])),
  );
  const given = directivesOf(sent);
  return [...needed].flatMap(([name, values]) => {
    const got = given.get(name) ?? (own.includes(name) ? undefined : given.get('default-src'));
    if (!got) return [found('open-policy', path, `${name} mangler`)];
    // Pictures as data may stand in a style sheet, which the page does not show.
    const open = got.filter(
      (v) => !isClosed(v) && !values.includes(v) && !(name === 'img-src' && v === 'data:'),
    );
    const shut = values.filter((v) => v !== "'none'" && !got.includes(v));
    return [
      ...(open.length ? [found('open-policy', path, `${name} ${open.join(' ')}`)] : []),
      ...(shut.length ? [found('old-policy', path, `${name} mangler ${shut.join(' ')}`)] : []),
    ];
  });
}

/** The headers that are the same everywhere, also with 404. */
function fixedFaults({ path, answer }: Visited, rules: DeliveryRules): Fault[] {
  const varying = varyingHeaders(rules);
  return Object.entries(rules.headers).flatMap(([name, wanted]) => {
    const got = valueOf(answer, name);
    if (name === POLICY) return [];
    // Hosts that join headers by path cannot send these for all but one path: told when wrong.
    if (varying.has(name) && !got) return [];
    const right = varying.has(name) ? (headersFor(rules, path)[name] ?? wanted) : wanted;
    if (!got) return [found('no-header', path, name)];
    return got.toLowerCase() === right.toLowerCase()
      ? []
      : [found('other-header', path, name, got, right)];
  });
}

function transportFaults({ path, answer }: Visited): Fault[] {
  const sent = valueOf(answer, HSTS);
  const age = Number(/max-age="?(\d+)/i.exec(sent)?.[1] ?? 0);
  return age >= 31_536_000 ? [] : [found('no-hsts', path, sent && `bare «${sent}», ikke`)];
}

/** What the server tells of itself, and what it leaves behind. */
function chatter({ path, answer }: Visited): Fault[] {
  const told = ['Server', 'X-Powered-By']
    .map((name) => [name, valueOf(answer, name)] as const)
    .filter(([name, value]) => /\d/.test(value) || (value && name !== 'Server'));
  return [
    ...told.map(([name, value]) => found('server-version', path, name, value)),
    ...(answer.headers['set-cookie'] ?? []).map((cookie) =>
      found('cookie', path, cookie.split('=')[0] ?? ''),
    ),
  ];
}

/** Headers of everything that was asked for. Over plain http nobody is bound to https. */
export function headerFaults(
  visited: readonly Visited[],
  rules: DeliveryRules,
  secure: boolean,
): Fault[] {
  return visited.flatMap((one) => [
    ...(isPage(one) ? policyFaults(one) : []),
    ...fixedFaults(one, rules),
    ...(secure ? transportFaults(one) : []),
    ...chatter(one),
  ]);
}

/** Other sites may read the open data. */
export function dataFaults(visited: readonly Visited[], rules: DeliveryRules): Fault[] {
  const name = 'Access-Control-Allow-Origin';
  return visited
    .filter(({ path }) => headersFor(rules, path)[name])
    .filter(({ answer }) => valueOf(answer, name) !== '*')
    .map(({ path }) => found('closed-data', path));
}
