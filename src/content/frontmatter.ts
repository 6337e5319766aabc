import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';

export type FrontmatterFault =
  | 'bom'
  | 'conflict'
  | 'invisible'
  | 'missing'
  | 'unclosed'
  | 'tabs'
  | 'yaml'
  | 'anchor'
  | 'not-map'
  | 'not-nfc';

/** A line git leaves in a file that two have changed in the same place. */
export const MERGE_MARK = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/;

/** Control characters, and marks that turn or hide text: nobody types them on purpose. */
export const HIDDEN_CHARACTER =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/;

export interface Parsed {
  data: Record<string, unknown>;
  /** The Markdown below the frontmatter, with LF line ends. */
  body: string;
  /** Lines before the body, so that places in the body can be named by file line. */
  bodyLine: number;
}

/**
 * Splits a file into frontmatter and body. CRLF is read as LF.
 * @returns the parsed parts, or the first fault with the line it was found on where one is known
 */
export function parseFrontmatter(
  text: string,
): Parsed | { fault: FrontmatterFault; line?: number; detail?: string } {
  if (text.startsWith('\uFEFF')) return { fault: 'bom' };
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const conflict = lines.findIndex((line) => MERGE_MARK.test(line));
  if (conflict !== -1) return { fault: 'conflict', line: conflict + 1 };
  const hidden = lines.findIndex((line) => HIDDEN_CHARACTER.test(line));
  if (hidden !== -1) return { fault: 'invisible', line: hidden + 1 };
  if (lines[0] !== '---') return { fault: 'missing' };
  const end = lines.indexOf('---', 1);
  if (end === -1) return { fault: 'unclosed' };
  const tab = lines.slice(1, end).findIndex((line) => /^\s*\t/.test(line));
  if (tab !== -1) return { fault: 'tabs', line: tab + 2 };
  if (text !== text.normalize('NFC')) return { fault: 'not-nfc' };
  const counter = new LineCounter();
  const doc = parseDocument(lines.slice(1, end).join('\n'), {
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: true,
    lineCounter: counter,
  });
  const error = doc.errors[0] ?? doc.warnings[0];
  if (error) return { fault: 'yaml', line: (error.linePos?.[0].line ?? 1) + 1, detail: error.code };
  let anchored = false;
  let unreadable = 0;
  visit(doc, {
    Pair: (_key, pair) => {
      if (!isScalar(pair.key))
        unreadable = counter.linePos(isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0).line + 1;
    },
    Alias: () => {
      anchored = true;
      return visit.BREAK;
    },
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor) {
        anchored = true;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  if (anchored) return { fault: 'anchor' };
  if (unreadable) return { fault: 'yaml', line: unreadable, detail: 'KEY_NOT_NAME' };
  const data: unknown = doc.toJS();
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return { fault: 'not-map' };
  return {
    data: data as Record<string, unknown>,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 1,
  };
}
