import { createServer, type IncomingMessage, type Server } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { contentSecurityPolicy, harvest } from '../policy.ts';
import { deliveryRules, headersFor, type Redirect } from '../rules.ts';

/** A small site on loopback that follows every delivery rule, until a test spoils an answer. */

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}
/** Changes an answer on its way out. `path` is what was asked for, with the query. */
export type Spoil = (reply: Reply, path: string, request: IncomingMessage) => void;

export const redirects: readonly Redirect[] = [{ from: '/gammel/', to: '/verktoy/' }];
const long = 'Et læringsnettverk er en gruppe som møtes. '.repeat(40);
/** The sum of the index file, as its name has it: the test says how it is counted. */
export const INDEX = '/sokeindeks/noekler/del.abcde12.txt';

const page = (base: string, path: string, title: string): string =>
  `<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>${title} | Verktøykassa</title>` +
  `<link rel="canonical" href="${base}${path}"/><link rel="stylesheet" href="/_astro/base.abc12345.css"/>` +
  `<script>document.documentElement.dataset.ny = ''</script></head><body><p>${long}</p></body></html>`;

/** Every file of the site: path → text. */
function filesOf(base: string, day: string): Record<string, string> {
  return {
    '/': page(base, '/', 'Hva er lurt å bruke når?'),
    '/verktoy/': page(base, '/verktoy/', 'Alle verktøy'),
    '/sok/': page(base, '/sok/', 'Søk'),
    '/verktoy/a/': page(base, '/verktoy/a/', 'A'),
    '/verktoy/b/': page(base, '/verktoy/b/', 'B'),
    '/verktoy/c/': page(base, '/verktoy/c/', 'C'),
    '/404.html': page(base, '/404/', 'Siden finnes ikke'),
    '/_astro/base.abc12345.css': `p{margin:0}/* ${long} */`,
    '/favicon.svg': `<svg xmlns="http://www.w3.org/2000/svg"><desc>${long}</desc></svg>`,
    '/robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${base}/sitemap-index.xml\n`,
    '/rss.xml': '<?xml version="1.0"?><rss version="2.0"></rss>',
    '/sitemap-index.xml': `<sitemapindex><sitemap><loc>${base}/sitemap-0.xml</loc></sitemap></sitemapindex>`,
    '/sitemap-0.xml': `<urlset>${['/', '/verktoy/', '/verktoy/a/', '/verktoy/b/', '/verktoy/c/', '/sok/'].map((path) => `<url><loc>${base}${path}</loc></url>`).join('')}</urlset>`,
    '/llms.txt': '# Verktøykassa\n',
    '/api/verktoy.json': JSON.stringify({ items: [long] }),
    '/api/eksempler.csv': 'id;tittel\n',
    '/sokeindeks/manifest.json': JSON.stringify({
      catalog: '/sokeindeks/katalog.abcde12345.json',
      same: '/sokeindeks/like.abcde12345.json',
      chunks: [
        ['0', 'abcde12'],
        ['koli', 'zyxwv98'],
      ],
    }),
    '/sokeindeks/katalog.abcde12345.json': JSON.stringify([
      ['q1w2e'],
      ['/verktoy/'],
      ['Alle verktøy'],
    ]),
    // Words that mean the same, one of them as long as a sum.
    '/sokeindeks/like.abcde12345.json': JSON.stringify([['bruke', 'benytte']]),
    '/sokeindeks/tekster/side.q1w2e.json': '"tekst"',
    [INDEX]: `indeks ${long}`,
    '/sokeindeks/noekler/del.zyxwv98.txt': `indeks ${long}`,
    '/.well-known/security.txt': `Contact: mailto:a@b.no\nExpires: ${day}T00:00:00.000Z\nCanonical: ${base}/.well-known/security.txt\n`,
  };
}

/** What the site answers when nothing is spoiled. */
function replyTo(base: string, day: string, request: IncomingMessage): Reply {
  const asked = request.url ?? '/';
  const [path = '/', query] = asked.split('?');
  const files = filesOf(base, day);
  const rules = deliveryRules(
    contentSecurityPolicy(harvest([{ path: 'index.html', text: files['/'] ?? '' }])),
    redirects,
  );
  const headers: Record<string, string> = {
    ...headersFor(rules, path),
    Vary: 'Accept-Encoding',
  };
  const to = rules.redirects.find(({ from }) => from === path)?.to ?? `${path}/`;
  if (to in files && !(path in files))
    return {
      status: 301,
      headers: { ...headers, Location: query ? `${to}?${query}` : to },
      body: Buffer.alloc(0),
    };
  const there = path in files && path !== '/404.html';
  const text = Buffer.from(files[there ? path : '/404.html'] ?? '');
  const ending = there && !path.endsWith('/') ? path.split('.').pop() : 'html';
  headers['Content-Type'] = rules.types[ending ?? ''] ?? '';
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, headers, body: text };
  headers.ETag = `"${text.length}"`;
  if (request.headers['if-none-match'] === headers.ETag)
    return { status: 304, headers, body: Buffer.alloc(0) };
  const way = request.headers['accept-encoding'] ?? '';
  if (/^(br|gzip)$/.test(way) && text.length > 200) {
    headers['Content-Encoding'] = way;
    return {
      status: there ? 200 : 404,
      headers,
      body: way === 'br' ? brotliCompressSync(text) : gzipSync(text),
    };
  }
  return { status: there ? 200 : 404, headers, body: text };
}

/**
 * Serves the site on a free port. It speaks plain http, and says that it is `base`.
 * @param day until when its security.txt may be trusted
 */
export async function serveFake(
  base: string,
  day: string,
): Promise<{ port: number; spoil: (how?: Spoil) => void; close: () => void }> {
  let spoiled: Spoil | undefined;
  const server: Server = createServer((request, response) => {
    const reply = replyTo(base, day, request);
    spoiled?.(reply, request.url ?? '/', request);
    response.sendDate = false;
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as { port: number }).port,
    spoil: (how) => {
      spoiled = how;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
