import { request as http, type IncomingHttpHeaders } from 'node:http';
import { request as https } from 'node:https';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Question {
  port: number;
  /** Sent as it stands, also where a browser would have tidied it. */
  path: string;
  method?: string;
  tls?: boolean;
  headers?: Record<string, string>;
}

/** One request on loopback; nothing is followed and nothing unpacked. */
export function ask({
  port,
  path,
  method = 'GET',
  tls = false,
  headers = {},
}: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { host: `verktoykassa.test`, ...headers },
      agent: false as const,
      rejectUnauthorized: false,
      servername: '',
    };
    const sent = (tls ? https : http)(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}
