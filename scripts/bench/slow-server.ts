import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml',
};
const HEADERS = 220;

export interface SlowServer {
  url: string;
  /** Bytes sent since `start()`, headers included. */
  sent: () => number;
  requests: () => string[];
  start: () => void;
  close: () => void;
}

/**
 * Serves a folder as a slow phone gets it: every answer waits `latency`, and all share one line.
 * The browser's own throttling leaves out workers, which stock Pagefind uses.
 */
export function serveSlowly(root: string, { latency, bytesPerSecond }: { latency: number; bytesPerSecond: number }): Promise<SlowServer> {
  const packed = new Map<string, Buffer>();
  let free = 0;
  let bytes = 0;
  let log: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    let file = join(root, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const type = types[extname(file)];
    if (!existsSync(file)) { response.writeHead(404).end(); return; }
    const body = packed.get(file) ?? (type ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    packed.set(file, body);
    bytes += body.length + HEADERS;
    log.push(`${path} ${body.length}`);
    const begin = Math.max(performance.now() + latency, free);
    free = begin + ((body.length + HEADERS) / bytesPerSecond) * 1000;
    setTimeout(() => {
      response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'max-age=600', ...(type ? { 'content-encoding': 'br' } : {}) });
      response.end(body);
    }, free - performance.now());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
        sent: () => bytes, requests: () => log,
        start: () => { bytes = 0; log = []; },
        close: () => { server.closeAllConnections(); server.close(); },
      });
    });
  });
}
