/**
 * The scoring of Mozilla's HTTP Observatory (the points of @mdn/mdn-http-observatory 1.4.8),
 * written out for the tests that a static site can meet: the package scans public names only, not
 * loopback. Bonuses count only when nothing else has been drawn from 90 points or more.
 */
export interface Observed {
  /** Header names in small letters. */
  headers: Record<string, string>;
  html: string;
  /** http answered with a redirect to https on the same host, and nothing else. */
  redirectsToHttps: boolean;
}

export interface Score {
  total: number;
  rows: { test: string; result: string; points: number }[];
}

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .flatMap(([name, ...values]) => (name ? [[name.toLowerCase(), values] as const] : [])),
  );

type Row = [result: string, points: number];

function policyRow(policy: string | undefined): Row {
  if (!policy) return ['csp-not-implemented', -25];
  const found = directives(policy);
  const sources = (name: string): string[] => found.get(name) ?? found.get('default-src') ?? ['*'];
  const scripts = sources('script-src');
  const strict = scripts.some((v) => /^'(?:nonce-|sha\d+-|strict-dynamic)/.test(v));
  const open = [...scripts, ...sources('object-src')];
  if (
    (scripts.includes("'unsafe-inline'") && !strict) ||
    open.some((v) => ['*', 'http:', 'https:', 'data:'].includes(v))
  )
    return ['csp-implemented-with-unsafe-inline', -20];
  if ([...found.values()].flat().some((v) => v.startsWith('http:')))
    return ['csp-implemented-with-insecure-scheme', -20];
  if (scripts.includes("'unsafe-eval'")) return ['csp-implemented-with-unsafe-eval', -10];
  if (sources('style-src').some((v) => ["'unsafe-inline'", 'data:', '*', 'https:'].includes(v)))
    return ['csp-implemented-with-unsafe-inline-in-style-src-only', 0];
  if (
    found.get('default-src')?.join() === "'none'" &&
    /^'(?:none|self)'$/.test(found.get('form-action')?.join(' ') ?? '')
  )
    return ['csp-implemented-with-no-unsafe-default-src-none', 10];
  return ['csp-implemented-with-no-unsafe', 5];
}

function transportRow(value: string | undefined): Row {
  const age = Number(/max-age=(\d+)/.exec(value ?? '')?.[1] ?? 0);
  if (!value) return ['hsts-not-implemented', -20];
  return age >= 15_768_000
    ? ['hsts-implemented-max-age-at-least-six-months', 0]
    : ['hsts-implemented-max-age-less-than-six-months', -10];
}

function frameRow({ headers }: Observed): Row {
  const ancestors = directives(headers['content-security-policy'] ?? '')
    .get('frame-ancestors')
    ?.join(' ');
  if (ancestors === "'none'" || ancestors === "'self'")
    return ['x-frame-options-implemented-via-csp', 5];
  return /^(DENY|SAMEORIGIN)$/i.test(headers['x-frame-options'] ?? '')
    ? ['x-frame-options-sameorigin-or-deny', 0]
    : ['x-frame-options-not-implemented', -20];
}

function referrerRow(value: string | undefined): Row {
  if (!value) return ['referrer-policy-not-implemented', 0];
  return /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value)
    ? ['referrer-policy-private', 5]
    : ['referrer-policy-unsafe', -5];
}

function resourceRow(value: string | undefined): Row {
  if (value === 'same-origin')
    return ['cross-origin-resource-policy-implemented-with-same-origin', 10];
  if (value === 'same-site') return ['cross-origin-resource-policy-implemented-with-same-site', 10];
  return value === 'cross-origin'
    ? ['cross-origin-resource-policy-implemented-with-cross-origin', 0]
    : ['cross-origin-resource-policy-not-implemented', 0];
}

function scriptRow(html: string): Row {
  const outside = [...html.matchAll(/<script[^>]*\ssrc="(?:https?:)?\/\/[^>]*>/g)].map(
    ([tag]) => tag,
  );
  if (!outside.length) return ['sri-not-implemented-but-all-scripts-loaded-from-secure-origin', 0];
  return outside.every((tag) => tag.includes(' integrity='))
    ? ['sri-implemented-and-external-scripts-loaded-securely', 5]
    : ['sri-not-implemented-but-external-scripts-loaded-securely', -5];
}

/** Scores one page as the Observatory would. */
export function observatoryScore(observed: Observed): Score {
  const { headers, html, redirectsToHttps } = observed;
  const rows: Score['rows'] = (
    [
      ['content-security-policy', policyRow(headers['content-security-policy'])],
      ['cookies', headers['set-cookie'] ? ['cookies-found', -5] : ['cookies-not-found', 0]],
      [
        'cross-origin-resource-sharing',
        headers['access-control-allow-origin']
          ? ['cross-origin-resource-sharing-implemented-with-public-access', 0]
          : ['cross-origin-resource-sharing-not-implemented', 0],
      ],
      [
        'redirection',
        redirectsToHttps ? ['redirection-to-https', 0] : ['redirection-missing', -20],
      ],
      ['referrer-policy', referrerRow(headers['referrer-policy'])],
      ['strict-transport-security', transportRow(headers['strict-transport-security'])],
      ['subresource-integrity', scriptRow(html)],
      [
        'x-content-type-options',
        headers['x-content-type-options'] === 'nosniff'
          ? ['x-content-type-options-nosniff', 0]
          : ['x-content-type-options-not-implemented', -5],
      ],
      ['x-frame-options', frameRow(observed)],
      ['cross-origin-resource-policy', resourceRow(headers['cross-origin-resource-policy'])],
    ] as [string, Row][]
  ).map(([test, [result, points]]) => ({ test, result, points }));
  const drawn = 100 + rows.filter((r) => r.points < 0).reduce((sum, r) => sum + r.points, 0);
  const bonus = rows.filter((r) => r.points > 0).reduce((sum, r) => sum + r.points, 0);
  return { total: Math.max(0, drawn >= 90 ? drawn + bonus : drawn), rows };
}
