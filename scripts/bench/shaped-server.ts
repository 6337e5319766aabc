import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { compressed, types } from '../../src/delivery/rules.ts';

/** A connection as slow as wanted. It is shaped in the server, so that workers are slowed too. */
export interface Network {
  latency: number;
  bytesPerSecond: number;
}

/** Plattform: 562 ms a request and 1.44 Mbit/s, as Lighthouse's slow 4G with its own overhead. */
export const slowNetwork: Network = { latency: 562, bytesPerSecond: 1_474_560 / 8 };

/** Bytes of an answer's headers, about. The same for both sites. */
const HEADERS = 220;

export interface ShapedServer {
  url: string;
  /** Requests and bytes sent since the last `reset`. */
  sent: () => { requests: number; bytes: number };
  reset: (network: Network | null) => void;
  close: () => void;
}

/**
 * A file packed. One that was packed when it was built is not packed anew: that takes longer than a
 * key of a search, and no server does it.
 */
const packedFile = (file: string): Buffer =>
  existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : brotliCompressSync(readFileSync(file));

/** Serves a built folder with brotli from memory, at a given speed. */
export function serveShaped(root: string): Promise<ShapedServer> {
  const packed = new Map<string, Buffer>();
  let [network, free, requests, bytes]: [Network | null, number, number, number] = [null, 0, 0, 0];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    let file = join(root, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const found = existsSync(file);
    if (!found) file = join(root, '404.html');
    const ending = extname(file).slice(1);
    const brotli = compressed.includes(ending);
    const body = packed.get(file) ?? (brotli ? packedFile(file) : readFileSync(file));
    packed.set(file, body);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[ending] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=600',
      ...(brotli ? { 'content-encoding': 'br' } : {}),
    });
    requests += 1;
    bytes += body.length + HEADERS;
    if (!network) {
      response.end(body);
      return;
    }
    // One line for all: what comes later waits for what went before.
    free =
      Math.max(performance.now() + network.latency, free) +
      ((body.length + HEADERS) / network.bytesPerSecond) * 1000;
    setTimeout(() => response.end(body), free - performance.now());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
        sent: () => ({ requests, bytes }),
        reset: (next) => {
          [network, free, requests, bytes] = [next, 0, 0, 0];
        },
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
