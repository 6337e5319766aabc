/**
 * What a running site can lack: what is wrong, and how to mend it. Each code has a test in
 * running.test.ts. Where it is wrong stands before the sentence.
 */
const CONFIG =
  'Ta i bruk oppsettet i levering/ for tjeneren dere har, fra samme bygging som dist/, og last tjeneren på nytt.';
const TOGETHER = 'Legg ut dist/ og oppsettet i levering/ fra samme bygging, begge på nytt.';
const BUILD = 'Sett SITE_URL til adressen leserne bruker, bygg på nytt, og legg ut dist/.';

const fault = (wrong: (...details: string[]) => string, mend: string) => ({ wrong, mend });

export const faults = {
  // Answers
  'no-answer': fault(
    (why = '') => `ga ikke noe svar: ${why}`,
    'Se i loggen til tjeneren hva som skjedde, og prøv igjen.',
  ),
  missing: fault(
    (status = '') => `svarer ${status}, ikke 200.`,
    'Legg ut hele dist/ på nytt: alle mappene, også .well-known/ og sokeindeks/. Er filen der, er det tjeneren som stenger for den: ta i bruk oppsettet i levering/.',
  ),
  'wrong-type': fault((got = '', wanted = '') => `har typen «${got}», ikke «${wanted}».`, CONFIG),
  // Security
  'no-header': fault((name = '') => `mangler hodet ${name}.`, CONFIG),
  'no-policy': fault(
    () => 'mangler sikkerhetsregelen (Content-Security-Policy).',
    `${CONFIG} Hos Netlify og Cloudflare Pages står den i _headers, som må ligge i mappen som legges ut.`,
  ),
  'other-header': fault(
    (name = '', got = '', wanted = '') => `har ${name}: ${got}, ikke ${wanted}.`,
    `${CONFIG} Setter en proxy foran hodet, så ta det bort der.`,
  ),
  'open-policy': fault(
    (what = '') => `har en sikkerhetsregel (CSP) som åpner for mer enn sidene trenger: ${what}.`,
    CONFIG,
  ),
  'old-policy': fault(
    (what = '') => `har en sikkerhetsregel (CSP) som stanser det siden bruker: ${what}.`,
    `${TOGETHER} Endrer en proxy sidene underveis (forminsker dem, legger til skript), så slå det av.`,
  ),
  'no-hsts': fault(
    (got = '') => `har ${got || 'ikke'} Strict-Transport-Security på et år eller mer.`,
    'Ta i bruk oppsettet i levering/. Bak en proxy: la den sende X-Forwarded-Proto.',
  ),
  'no-https': fault(
    () => 'leveres uten https.',
    'Skaff et sertifikat: nginx-tls.conf eller Caddyfile i levering/, eller en proxy foran.',
  ),
  'plain-http': fault(
    (what = '') => `fører ikke http videre til https på samme adresse: ${what}.`,
    'Åpne port 80, og ta i bruk oppsettet i levering/. Bak en proxy: la den sende X-Forwarded-Proto.',
  ),
  'old-tls': fault(
    () => 'tar imot TLS 1.1, som ingen nettleser bruker lenger.',
    'La tjeneren ta imot bare TLS 1.2 og 1.3, som oppsettene i levering/ gjør. Bak en proxy: still det inn der.',
  ),
  'no-http2': fault(
    () => 'leveres bare med HTTP/1.1, og filene må vente på hverandre.',
    'Slå på HTTP/2 der TLS slutter. Oppsettene i levering/ har det; i en proxy slås det på for seg.',
  ),
  certificate: fault(
    (day = '') => `har et sertifikat som går ut ${day}.`,
    'Forny sertifikatet, og last tjeneren på nytt. Skulle det gått av seg selv, se i loggen til certbot eller Caddy.',
  ),
  'server-version': fault(
    (name = '', got = '') => `forteller hvilken tjener som svarer (${name}: ${got}).`,
    `${CONFIG} En proxy foran kan også være den som sier det.`,
  ),
  cookie: fault(
    (name = '') => `lagrer en informasjonskapsel (${name}) hos leseren.`,
    'Slå den av i proxyen eller tjenesten foran: Personvernsiden sier at ingenting lagres.',
  ),
  hidden: fault(
    () => 'kan leses av alle.',
    'Legg ut bare dist/, og ta bort resten. Bytt alt som var hemmelig i filene. Oppsettet i levering/ stenger for skjulte filer.',
  ),
  listing: fault(() => 'viser en liste over filene i mappen.', CONFIG),
  'leads-out': fault((to = '') => `fører leseren ut av nettstedet, til ${to}.`, CONFIG),
  method: fault(
    (method = '', status = '') => `svarer ${status} på ${method}. Nettstedet tar bare imot GET.`,
    CONFIG,
  ),
  'closed-data': fault(
    () => 'kan ikke leses av andre nettsteder (Access-Control-Allow-Origin mangler).',
    CONFIG,
  ),
  // Compression
  'not-packed': fault(
    (way = '') => `leveres ikke pakket til den som ber om ${way}.`,
    'Ta i bruk oppsettet i levering/, med modulen libnginx-mod-http-brotli-static i nginx, og legg ut .br og .gz sammen med filene.',
  ),
  'packed-wrong': fault(
    (way = '') => `pakket med ${way} er ikke det samme som filen upakket.`,
    'Legg ut hele dist/ på nytt: .br og .gz må være fra samme bygging som filen ved siden av.',
  ),
  'packed-unasked': fault(
    (way = '') => `leveres pakket (${way}) til den som ikke har bedt om det.`,
    CONFIG,
  ),
  'no-vary': fault(
    () => 'mangler Vary: Accept-Encoding, så et mellomlager kan gi feil utgave.',
    CONFIG,
  ),
  // Caching
  'long-cache': fault(
    (got = '') => `kan bli gammel hos leseren (Cache-Control: ${got || 'mangler'}).`,
    CONFIG,
  ),
  'short-cache': fault(
    (got = '') =>
      `huskes ikke i et år, enda innholdet er i navnet (Cache-Control: ${got || 'mangler'}).`,
    CONFIG,
  ),
  'no-304': fault(
    () => 'sendes hel hver gang: Tjeneren svarer ikke 304 når filen er uendret.',
    'La tjeneren sende ETag eller Last-Modified, som oppsettene i levering/ gjør.',
  ),
  // Addresses
  'soft-404': fault(
    (status = '') => `finnes ikke, men svarer ${status}, ikke 404.`,
    `${CONFIG} Hos en vert: se etter at 404.html ligger øverst i det som er lagt ut.`,
  ),
  'foreign-404': fault(
    () => 'svarer 404 med en annen side enn vår.',
    'Pek tjenerens side for 404 på /404.html, som oppsettene i levering/ gjør.',
  ),
  'no-redirect': fault(
    (to = '', got = '') => `fører ikke til ${to} med 301 eller 308: ${got}.`,
    'Ta i bruk oppsettet i levering/ (nginx.conf, Caddyfile, staticwebapp.config.json, _redirects): Reglene er laget av content/omdirigeringer.yaml.',
  ),
  'other-address': fault(
    (got = '', wanted = '') => `sier at adressen er ${got || 'tom'}, ikke ${wanted}.`,
    BUILD,
  ),
  // security.txt and the search index
  'security-txt': fault(
    (what = '') => `er ikke til å stole på: ${what}.`,
    'Sett en ny securityExpires i src/site/settings.ts, bygg på nytt, og legg ut hele dist/.',
  ),
  'index-damaged': fault(
    () => 'er ikke den filen navnet sier, så søket kan ikke bruke den.',
    'Legg ut hele sokeindeks/ på nytt. Søkeindeksen skal sendes som den er: Slå av det som pakker eller endrer filer på veien.',
  ),
} as const;

export type FaultCode = keyof typeof faults;

/** One thing that falls short, as data. */
export interface Fault {
  code: FaultCode;
  /** The path it was seen at, or an address where it is not of the site. */
  where: string;
  wrong: string;
}

/** Makes a fault from the table. The details are those of the sentence for the code. */
export const found = (code: FaultCode, where: string, ...details: string[]): Fault => ({
  code,
  where,
  // What a server sends may steer a terminal.
  wrong: faults[code].wrong(...details).replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD'),
});
