import { chooserAnswers, logged } from '../site/logged.ts';
import { varyingHeaders, type DeliveryRules } from './rules.ts';

export interface CaddyPlace {
  root: string;
  /**
   * `:8080` behind a proxy that ends TLS, or a domain name: then Caddy gets its own certificate.
   */
  address: string;
  /** Lines for Caddy's global block. */
  options?: string[];
}

const defaultPlace: CaddyPlace = {
  root: '{$ROT:/srv/verktoykassa}',
  address: '{$ADRESSE::8080}',
};

/** What Caddy would log about the reader. */
const PERSONAL = [
  'request>remote_ip',
  'request>remote_port',
  'request>client_ip',
  'request>headers',
  'request>tls',
  'resp_headers',
];

/** The address, and of what stands after `?` only what the site counts. */
const kept = `^(?:(${logged.search.url}[?])(?:[^&]*&)*?(${logged.search.words}=[^&]*)|(${logged.chooser.url}[?]${chooserAnswers})|([^?]*)).*$`;

const quote = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const matcher = (prefix: string): string =>
  `@sti_${prefix.replace(/[^a-z]+/g, '_').replace(/^_|_$/g, '')}`;

/** A whole Caddyfile (2.6 or newer). */
export function caddyConfig(rules: DeliveryRules, place: CaddyPlace = defaultPlace): string {
  const varying = varyingHeaders(rules);
  const always = {
    ...rules.headers,
    ...Object.fromEntries([...varying].filter(([, value]) => value)),
  };
  return [
    '# Laget av npm run build fra src/delivery/rules.ts. Endre der, ikke her.',
    '{',
    '\tadmin off',
    ...(place.options ?? []).map((line) => `\t${line}`),
    // Nothing of the reader, whatever name is asked for.
    '\tlog {',
    '\t\toutput stdout',
    '\t\tformat filter {',
    '\t\t\twrap json',
    '\t\t\tfields {',
    ...PERSONAL.map((field) => `\t\t\t\t${field} delete`),
    `\t\t\t\trequest>uri regexp ${quote(kept)} "$1$2$3$4"`,
    '\t\t\t}',
    '\t\t}',
    '\t}',
    '}',
    `${place.address} {`,
    `\troot * ${place.root}`,
    '\tmap {query} {sporsmal} {',
    '\t\t~.+ "?"',
    '\t\tdefault ""',
    '\t}',
    // The only field of the log that a site may fill in: nobody logs in here.
    '\tmap {header.User-Agent} {http.auth.user.id} {',
    '\t\t~(?i)(bot|crawl|spider|slurp) "robot"',
    '\t\tdefault ""',
    '\t}',
    '\tlog',
    '\troute {',
    '\t\theader {',
    '\t\t\tdefer',
    '\t\t\t-Server',
    '\t\t\tVary Accept-Encoding',
    '\t\t}',
    '\t\theader {',
    ...Object.entries(always).map(([name, value]) => `\t\t\t${name} ${quote(value)}`),
    '\t\t}',
    ...rules.prefixes.flatMap(({ prefix, headers }) => [
      `\t\t${matcher(prefix)} path ${prefix}*`,
      `\t\theader ${matcher(prefix)} {`,
      ...Object.entries(headers).map(([name, value]) => `\t\t\t${name} ${quote(value)}`),
      '\t\t}',
    ]),
    '\t\t@https expression `{scheme} == "https" || {header.X-Forwarded-Proto} == "https"`',
    '\t\theader @https {',
    ...Object.entries(rules.secureHeaders).map(([name, value]) => `\t\t\t${name} ${quote(value)}`),
    '\t\t}',
    // En proxy foran sier at leseren kom uten https.
    '\t\t@http expression `{scheme} == "http" && {header.X-Forwarded-Proto} == "http"`',
    '\t\tredir @http https://{host}{uri} 301',
    '\t\t@metode not method GET HEAD',
    '\t\terror @metode 405',
    // A doubled slash would be a second address of a page, and a redirect could lead out of the
    // site. (path_regexp merges them before it looks: therefore an expression.)
    '\t\t@dobbel expression `{http.request.uri.path}.contains("//")`',
    '\t\terror @dobbel 404',
    // Navn som ingen fil kan ha, ville ellers blitt 500.
    '\t\t@umulig path_regexp (\\x00|[^/]{120})',
    '\t\terror @umulig 404',
    '\t\t@skjult {',
    '\t\t\tpath_regexp /\\.',
    '\t\t\tnot path /.well-known/*',
    '\t\t}',
    '\t\terror @skjult 404',
    '\t\t@pakket path *.br *.gz',
    '\t\terror @pakket 404',
    `\t\t@ikkefunnet path ${rules.notFound}`,
    '\t\terror @ikkefunnet 404',
    ...rules.redirects.flatMap(({ from, to }) => [`\t\tredir ${from} ${to}{sporsmal}{query} 301`]),
    // The file must be there: then the address can be nothing but one of ours.
    '\t\t@indeks {',
    '\t\t\tpath_regexp indeks ^(.*/)index\\.html$',
    '\t\t\tfile {path}',
    '\t\t}',
    '\t\tredir @indeks {re.indeks.1}{sporsmal}{query} 301',
    '\t\t@mappe {',
    '\t\t\tnot path */',
    '\t\t\tfile {path}/index.html',
    '\t\t}',
    '\t\tredir @mappe {path}/{sporsmal}{query} 301',
    '\t\t@filmedstrek {',
    '\t\t\tpath */',
    '\t\t\tnot file {path}index.html',
    '\t\t}',
    '\t\terror @filmedstrek 404',
    ...Object.entries(rules.types).flatMap(([ending, type]) => [
      `\t\t@type_${ending} path *.${ending}${ending === 'html' ? ' */' : ''}`,
      `\t\theader @type_${ending} {`,
      '\t\t\tdefer',
      `\t\t\tContent-Type ${quote(type)}`,
      '\t\t}',
    ]),
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t\tdisable_canonical_uris',
    '\t\t}',
    '\t}',
    '\thandle_errors {',
    `\t\theader Content-Type ${quote(rules.types.html ?? 'text/html')}`,
    `\t\theader Cache-Control ${quote(rules.cacheControl)}`,
    `\t\trewrite * ${rules.notFound}`,
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}
