/** One line of a server's own log, with nothing about who asked. */
export interface LoggedVisit {
  /** `2026-11`, in the server's own time. */
  month: string;
  method: string;
  path: string;
  query: string;
  status: number;
  /** A program that says that it is one. */
  robot: boolean;
}

const ROBOT = /bot|crawl|spider|slurp/i;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * Apache's common and combined formats, which nginx can write too: who, when, the request, status
 * and size, then referrer and browser in the combined.
 */
const COMMON =
  /^[^[]*\[\d\d\/(\w{3})\/(\d{4}):[^\]]*\] "(\S+) (\S+)[^"]*" (\d{3}) \S+(?: "(?:[^"\\]|\\.)*" "((?:[^"\\]|\\.)*)")?/;

/** Servers write bytes that may not stand in a log as `\xC3`. */
const asAddress = (written: string): string => written.replace(/\\x([0-9A-F]{2})/gi, '%$1');

function visit(
  month: string,
  method: string,
  address: string,
  status: number,
  browser: string,
): LoggedVisit | undefined {
  const [, path = '', query = ''] = /^(\/[^?#]*)(?:\?([^#]*))?/.exec(asAddress(address)) ?? [];
  return path ? { month, method, path, query, status, robot: ROBOT.test(browser) } : undefined;
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** When Caddy says it was: seconds since 1970, or a time written out. */
function monthOf(ts: unknown): string | undefined {
  const at = typeof ts === 'number' ? new Date(ts * 1000) : new Date(textIn(ts));
  return Number.isNaN(at.getTime())
    ? undefined
    : `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}`;
}

interface CaddyLine {
  ts?: unknown;
  status?: unknown;
  user_id?: unknown;
  request?: { method?: unknown; uri?: unknown; headers?: Record<string, unknown> };
}

/** Caddy also logs what it does: those lines are of no visit. */
function readCaddy(line: string): LoggedVisit | 'other' | undefined {
  let data: CaddyLine | null;
  try {
    data = JSON.parse(line) as CaddyLine | null;
  } catch {
    return undefined;
  }
  if (!data?.request) return 'other';
  const { request, status, user_id } = data;
  const month = monthOf(data.ts);
  if (!month || typeof status !== 'number') return undefined;
  // Our own set-up keeps no browser, and marks programs in the field for users.
  const browser = [request.headers?.['User-Agent'], user_id].flat().map(textIn).join(' ');
  return visit(month, textIn(request.method), textIn(request.uri), status, browser);
}

/**
 * Reads one line of a log.
 * @returns the visit, `other` for a line about something else, nothing for what is no line of a log
 */
export function readLine(line: string): LoggedVisit | 'other' | undefined {
  if (line.startsWith('{')) return readCaddy(line);
  const [all, name = '', year = '', method = '', address = '', status = '', browser = ''] =
    COMMON.exec(line) ?? [];
  const month = months.indexOf(name) + 1;
  if (!all || !month) return undefined;
  // A proxy's question, or nothing that is HTTP: in the log, but of no page.
  return (
    visit(`${year}-${String(month).padStart(2, '0')}`, method, address, Number(status), browser) ??
    'other'
  );
}
