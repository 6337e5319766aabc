/**
 * How the built site is to be served: the one source that the configurations for nginx, Caddy,
 * Azure Static Web Apps and `_headers` are generated from. Paths are URL prefixes.
 */

export interface Redirect {
  from: string;
  to: string;
}

export interface Prefix {
  prefix: string;
  headers: Record<string, string>;
  /** It has a policy of its own, which must never be mixed with that of the other pages. */
  apart?: true;
}

/** A page that is not for readers, and what it alone is allowed. */
export interface Apart {
  prefix: string;
  policy: string;
}

export interface DeliveryRules {
  /** Sent with every answer, also 404. */
  headers: Record<string, string>;
  /** Sent only when the reader came by https. */
  secureHeaders: Record<string, string>;
  /** Headers that differ under a prefix. The first prefix that fits wins. */
  prefixes: Prefix[];
  /** How the rest may be kept: asked about each time, and answered with 304 when unchanged. */
  cacheControl: string;
  redirects: Redirect[];
  notFound: string;
  types: Record<string, string>;
  /** File endings that have `.br` and `.gz` beside them. */
  compressed: readonly string[];
}

const CACHE_REVALIDATE = 'no-cache';
/** Only for files whose name holds a hash of what is in them. */
const CACHE_IMMUTABLE = 'public, max-age=31536000, immutable';

export const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  webmanifest: 'application/manifest+json',
};

/** What gets smaller: pictures, fonts, PDF and Office files are packed already. */
export const compressed: readonly string[] = [
  'html',
  'css',
  'js',
  'json',
  'jsonld',
  'ttl',
  'xml',
  'txt',
  'md',
  'csv',
  'svg',
  'webmanifest',
];

/** Features of the browser that the site never asks for. */
const switchedOff = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The rules for one build.
 * @param policy the content security policy harvested from the build (policy.ts)
 * @param redirects old addresses and where they lead now
 * @param apart a page with a policy of its own, where there is one
 */
export function deliveryRules(
  policy: string,
  redirects: readonly Redirect[] = [],
  apart?: Apart,
): DeliveryRules {
  return {
    headers: {
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      // Browsers that do not know frame-ancestors read this one.
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': switchedOff.map((name) => `${name}=()`).join(', '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
    // Without includeSubDomains and preload: they bind the whole domain, which is its owner's to
    // decide.
    secureHeaders: { 'Strict-Transport-Security': 'max-age=31536000' },
    prefixes: [
      { prefix: '/_astro/', headers: { 'Cache-Control': CACHE_IMMUTABLE } },
      { prefix: '/sokeindeks/tekster/', headers: { 'Cache-Control': CACHE_IMMUTABLE } },
      { prefix: '/sokeindeks/noekler/', headers: { 'Cache-Control': CACHE_IMMUTABLE } },
      // Open data: other sites may read it.
      {
        prefix: '/api/',
        headers: {
          'Cross-Origin-Resource-Policy': 'cross-origin',
          'Access-Control-Allow-Origin': '*',
        },
      },
      ...(apart
        ? [
            {
              prefix: apart.prefix,
              headers: {
                'Content-Security-Policy': apart.policy,
                // The window where one logs in tells the page that opened it.
                'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
                'X-Robots-Tag': 'noindex',
              },
              apart: true as const,
            },
          ]
        : []),
    ],
    cacheControl: CACHE_REVALIDATE,
    redirects: [{ from: '/security.txt', to: '/.well-known/security.txt' }, ...redirects],
    notFound: '/404.html',
    types: apart ? { ...types, yml: 'text/yaml; charset=utf-8' } : types,
    compressed,
  };
}

/** The headers of one path over https, as every server must send them. */
export function headersFor(rules: DeliveryRules, path: string): Record<string, string> {
  const special = rules.prefixes.find(({ prefix }) => path.startsWith(prefix))?.headers ?? {};
  return {
    ...rules.headers,
    ...rules.secureHeaders,
    'Cache-Control': rules.cacheControl,
    ...special,
  };
}

/**
 * The names of headers that some prefix changes, with the value elsewhere ('' where there is none).
 */
export function varyingHeaders(rules: DeliveryRules): Map<string, string> {
  const names = new Set(rules.prefixes.flatMap(({ headers }) => Object.keys(headers)));
  return new Map(
    [...names, 'Cache-Control'].map((name) => [
      name,
      name === 'Cache-Control' ? rules.cacheControl : (rules.headers[name] ?? ''),
    ]),
  );
}
