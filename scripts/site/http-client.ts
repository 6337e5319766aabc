import { send, type Answer } from '../../src/delivery/running/client.ts';

export type { Answer };

export interface Question {
  port: number;
  /** Sent as it stands, also where a browser would have tidied it. */
  path: string;
  method?: string;
  tls?: boolean;
  headers?: Record<string, string>;
}

/** One request on loopback; nothing is followed and nothing unpacked. */
export const ask = ({
  port,
  path,
  method = 'GET',
  tls = false,
  headers = {},
}: Question): Promise<Answer> =>
  send({
    protocol: tls ? 'https:' : 'http:',
    host: '127.0.0.1',
    port,
    path,
    method,
    headers: { host: `verktoykassa.test`, ...headers },
    rejectUnauthorized: false,
    servername: '',
  });
