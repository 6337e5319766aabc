import { request as http, type IncomingHttpHeaders } from 'node:http';
import { request as https, type RequestOptions } from 'node:https';
import { urlToHttpOptions } from 'node:url';

/** What a server answered: nothing is followed, nothing unpacked. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for an address with GET, unless another method is named. */
export type Ask = (
  url: URL,
  question?: { method?: string; headers?: Record<string, string> },
) => Promise<Answer>;

const PATIENCE = 20_000;
/** No file of the site is near it: a server that sends more has something else to say. */
const LARGEST = 50_000_000;

/**
 * Sends one request as its options have it, also where a browser would have tidied the path.
 * @throws what the network throws, also when the answer takes more than 20 seconds
 */
export function send(options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = (options.protocol === 'https:' ? https : http)(
      { ...options, agent: false, signal: AbortSignal.timeout(PATIENCE) },
      (response) => {
        const parts: Buffer[] = [];
        let length = 0;
        response.on('data', (part: Buffer) => {
          length += part.length;
          if (length > LARGEST) sent.destroy(new Error('for stort svar'));
          else parts.push(part);
        });
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** {@link Ask} over the network. */
export const ask: Ask = (url, { method = 'GET', headers = {} } = {}) =>
  send({ ...urlToHttpOptions(url), method, headers });
