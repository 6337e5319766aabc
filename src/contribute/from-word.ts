import { strFromU8, unzipSync } from 'fflate';
import { styleIds } from '../domain/documents/word-styles.ts';

/** The part of a Word file that holds the text. */
const TEXT_PART = 'word/document.xml';
/** A form holds some thousand words; what unpacks to more is no form. */
const MOST_BYTES = 5_000_000;

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(String(hex), 16) : undefined;
    if (code === undefined) return named[name] ?? all;
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** The words of a run. What Word shows until someone writes, is no word. */
const wordsOf = (run: string): string =>
  run.includes(`w:val="${styleIds.placeholder}"`)
    ? ''
    : [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|cr|tab)\b/g)]
        .map(([, text, mark]) => (mark ? (mark === 'tab' ? ' ' : '\n') : decoded(text ?? '')))
        .join('');

/** A paragraph as a line: boxes and lists as they are written in a text. */
function lineOf(paragraph: string): string {
  const words = [...paragraph.matchAll(/<w:r[ >].*?<\/w:r>/gs)]
    .map(([run]) => wordsOf(run))
    .join('')
    .replace(/[☐☒☑]/g, '')
    .trim();
  const [, checked] = /<w14:checked w14:val="([^"]*)"/.exec(paragraph) ?? [];
  if (checked !== undefined) return `- [${/^(1|true)$/.test(checked) ? 'x' : ' '}] ${words}`;
  if (words && paragraph.includes('<w:pStyle w:val="Title"/>')) return `# ${words}`;
  return words && paragraph.includes('<w:numPr>') ? `- ${words}` : words;
}

/**
 * The text of a form that was filled in or sent as a Word file, without our advice in it. Nothing
 * else in the file is opened.
 * @returns undefined when it is no Word file
 */
export function textFromWord(bytes: Uint8Array): string | undefined {
  try {
    const part = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === TEXT_PART && originalSize <= MOST_BYTES,
    })[TEXT_PART];
    if (!part) return undefined;
    return strFromU8(part)
      .split('</w:p>')
      .filter((paragraph) => !paragraph.includes(`<w:pStyle w:val="${styleIds.guidance}"/>`))
      .map(lineOf)
      .join('\n\n')
      .replace(/^(- .*)\n\n(?=- )/gm, '$1\n');
  } catch {
    return undefined;
  }
}
