import { parseDocument, visit } from 'yaml';

export type FrontmatterFault = 'bom' | 'missing' | 'unclosed' | 'tabs' | 'yaml' | 'anchor' | 'not-map' | 'not-nfc';

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
export function parseFrontmatter(text: string): Parsed | { fault: FrontmatterFault; line?: number; detail?: string } {
  if (text.startsWith('\uFEFF')) return { fault: 'bom' };
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (lines[0] !== '---') return { fault: 'missing' };
  const end = lines.indexOf('---', 1);
  if (end === -1) return { fault: 'unclosed' };
  const tab = lines.slice(1, end).findIndex((line) => /^\s*\t/.test(line));
  if (tab !== -1) return { fault: 'tabs', line: tab + 2 };
  if (text !== text.normalize('NFC')) return { fault: 'not-nfc' };
  const doc = parseDocument(lines.slice(1, end).join('\n'), { schema: 'core', uniqueKeys: true, prettyErrors: true });
  const error = doc.errors[0] ?? doc.warnings[0];
  if (error) return { fault: 'yaml', line: (error.linePos?.[0].line ?? 1) + 1, detail: error.code };
  let anchored = false;
  visit(doc, {
    Alias: () => { anchored = true; return visit.BREAK; },
    Node: (_key, node) => { if ('anchor' in node && node.anchor) { anchored = true; return visit.BREAK; } return undefined; },
  });
  if (anchored) return { fault: 'anchor' };
  const data: unknown = doc.toJS();
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return { fault: 'not-map' };
  return { data: data as Record<string, unknown>, body: lines.slice(end + 1).join('\n'), bodyLine: end + 1 };
}
