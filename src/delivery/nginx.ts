import { chooserAnswers, logged } from '../site/logged.ts';
import { varyingHeaders, type DeliveryRules } from './rules.ts';

export interface NginxPlace {
  /** Folder of the built site. */
  root: string;
  /** Addresses and ports for plain http, for instance `8080` or `127.0.0.1:4000`. */
  listen: readonly string[];
  /** Own TLS; without it a proxy in front ends TLS and sends `X-Forwarded-Proto`. */
  tls?: { listen: readonly string[]; certificate: string; key: string };
  /** A folder that may be written to: everything but it and the logs can be read-only. */
  scratch: string;
  /**
   * Where visits are logged. A path is opened: under systemd `/dev/stdout` is a socket, and cannot
   * be.
   */
  log: string;
  /** Who serves, when root starts the server; without it the one who starts it. */
  user?: string;
}

export const containerPlace: NginxPlace = {
  root: '/srv/verktoykassa',
  listen: ['8080'],
  scratch: '/tmp',
  log: '/dev/stdout',
};

/** Debian's own service: its user, its pid file and the folder whose logs it rotates. */
export const debianPlace: NginxPlace = {
  root: '/srv/verktoykassa',
  // IPv6 too, as Debian's own site has it: the name may lead to either.
  listen: ['80', '[::]:80'],
  scratch: '/run',
  log: '/var/log/nginx/access.log',
  user: 'www-data',
};

/**
 * What nginx would answer in English: malformed, not allowed, too large, too long, and its own
 * kinds of 400.
 */
const REFUSED = '400 403 404 405 412 413 414 416 494 497 501 505';

const quote = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const variable = (name: string): string => `$vk_${name.toLowerCase().replaceAll('-', '_')}`;

/**
 * The combined format with nothing of the reader: no IP address, no page they came from, no browser
 * but «robot» where a program says that it is one. The address is what was asked for ($uri is the
 * error page when nothing is there), and of what stands after `?` only what the site counts.
 */
const log = [
  '  map $request_uri $vk_asked {',
  '    default "-";',
  `    "~^${logged.search.url}\\?(?:[^&]*&)*?${logged.search.words}=(?<vk_words>[^&]*)" "${logged.search.url}?${logged.search.words}=$vk_words";`,
  `    "~^(?<vk_chosen>${logged.chooser.url}\\?${chooserAnswers})" $vk_chosen;`,
  '    "~^(?<vk_path>[^?]+)" $vk_path;',
  '  }',
  '  map $http_user_agent $vk_robot {',
  '    default "-";',
  '    "~*bot|crawl|spider|slurp" robot;',
  '  }',
  '  log_format uten_leser \'- - - [$time_local] "$request_method $vk_asked $server_protocol" $status $body_bytes_sent "-" "$vk_robot"\';',
];

function maps(rules: DeliveryRules): string[] {
  return [...varyingHeaders(rules)].flatMap(([name, otherwise]) => [
    `  map $uri ${variable(name)} {`,
    `    default ${quote(otherwise)};`,
    ...rules.prefixes
      .filter(({ headers }) => headers[name] !== undefined)
      .map(({ prefix, headers }) => `    ~^${escape(prefix)} ${quote(headers[name] ?? '')};`),
    '  }',
  ]);
}

function site(rules: DeliveryRules, place: NginxPlace): string[] {
  const varying = varyingHeaders(rules);
  const fixed = Object.entries(rules.headers).filter(([name]) => !varying.has(name));
  return [
    `    root ${place.root};`,
    '    absolute_redirect off;',
    '    autoindex off;',
    '    server_tokens off;',
    '    etag on;',
    '    gzip off;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    brotli_static on;',
    // A doubled slash would be a second address of a page, and a redirect could lead out of the
    // site.
    '    if ($request_uri ~ "^[^?]*//") { return 404; }',
    '    if ($vk_to_https) { return 301 https://$host$request_uri; }',
    ...fixed.map(([name, value]) => `    add_header ${name} ${quote(value)} always;`),
    ...[...varying.keys()].map((name) => `    add_header ${name} ${variable(name)} always;`),
    ...Object.keys(rules.secureHeaders).map(
      (name) => `    add_header ${name} ${variable(name)} always;`,
    ),
    `    error_page ${REFUSED} ${rules.notFound};`,
    ...rules.redirects.map(
      ({ from, to }) => `    location = ${from} { return 301 ${to}$is_args$args; }`,
    ),
    `    location = ${rules.notFound} { internal; }`,
    '    location ~ /\\.(?!well-known/) { return 404; }',
    '    location ~ \\.(br|gz)$ { return 404; }',
    // A named file is there before we redirect, so the address can be nothing but one of ours.
    '    location ~ ^(?<vk_folder>.*/)index\\.html$ { if (-f $request_filename) { return 301 $vk_folder$is_args$args; } return 404; }',
    '    location ~ /$ { try_files ${uri}index.html =404; }',
    '    location / { try_files $uri @folder; }',
    '    location @folder { if (-f $document_root$uri/index.html) { return 301 $uri/$is_args$args; } return 404; }',
  ];
}

/**
 * A whole nginx configuration (1.22 or newer, with the static brotli module): runs as any user.
 * @param place where the site, the ports and the writable folder are
 */
export function nginxConfig(rules: DeliveryRules, place: NginxPlace = containerPlace): string {
  const { tls } = place;
  const plain = [
    '  server {',
    ...place.listen.map((address) => `    listen ${address} default_server;`),
    ...(tls
      ? [
          `    root ${place.root};`,
          '    absolute_redirect off;',
          '    server_tokens off;',
          `    error_page ${REFUSED} ${rules.notFound};`,
          `    location = ${rules.notFound} { internal; }`,
          '    location / { return 301 https://$host$request_uri; }',
        ]
      : site(rules, place)),
    '  }',
  ];
  const secure = tls
    ? [
        '  server {',
        ...tls.listen.map((address) => `    listen ${address} ssl http2 default_server;`),
        `    ssl_certificate ${tls.certificate};`,
        `    ssl_certificate_key ${tls.key};`,
        '    ssl_protocols TLSv1.2 TLSv1.3;',
        ...site(rules, place),
        '  }',
      ]
    : [];
  return [
    '# Laget av npm run build fra src/delivery/rules.ts. Endre der, ikke her.',
    'load_module modules/ngx_http_brotli_static_module.so;',
    ...(place.user ? [`user ${place.user};`] : []),
    'worker_processes auto;',
    `pid ${place.scratch}/nginx.pid;`,
    'error_log stderr warn;',
    'events { worker_connections 4096; }',
    'http {',
    ...log,
    `  access_log ${place.log} uten_leser;`,
    '  sendfile on;',
    '  tcp_nopush on;',
    '  keepalive_timeout 65s;',
    '  client_max_body_size 1k;',
    '  client_body_timeout 10s;',
    '  client_header_timeout 10s;',
    '  send_timeout 30s;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `  ${name}_temp_path ${place.scratch}/nginx-${name};`,
    ),
    '  default_type application/octet-stream;',
    '  types {',
    ...Object.entries(rules.types).map(([ending, type]) => `    ${quote(type)} ${ending};`),
    '  }',
    ...maps(rules),
    ...Object.entries(rules.secureHeaders).flatMap(([name, value]) => [
      `  map "$scheme $http_x_forwarded_proto" ${variable(name)} {`,
      '    default "";',
      `    ~https ${quote(value)};`,
      '  }',
    ]),
    // En proxy foran sier at leseren kom uten https.
    '  map "$scheme $http_x_forwarded_proto" $vk_to_https {',
    '    default "";',
    '    "http http" 1;',
    '  }',
    ...plain,
    ...secure,
    '}',
    '',
  ].join('\n');
}
