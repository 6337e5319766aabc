/** Shortened words that a sentence may go on after. */
const SHORTENED =
  /(?:^|[\s(«])(?:bl\.a|f\.eks|m\.a|t\.d|jf|jfr|ca|kap|nr|dr|st|s|pkt|mv|m\.fl|o\.l|kl|mill)\.$/i;

/** A full stop, with what may stand right after it: closing marks, and citations (`MARK`). */
const END = /[.!?…]+[»")\]]*(?:\uE000[^\uE001]*\uE001)*(?=\s)/g;

/** What a citation is written as in a text to divide: its label between two private signs. */
export const citationMark = (label: string): string => `\uE000${label}\uE001`;

export interface MarkedSentence {
  text: string;
  /** The citations that stand in or right after it. */
  labels: string[];
}

/**
 * Divides a text into sentences. A line is a sentence too, so that points without a full stop
 * count. A citation after the full stop belongs to the sentence before it.
 * @param text may hold citations (`citationMark`)
 */
export function sentencesIn(text: string): MarkedSentence[] {
  return text.split('\n').flatMap((line) => {
    const found: string[] = [];
    let from = 0;
    for (const { 0: end, index } of line.matchAll(END)) {
      const to = index + end.length;
      const next = line.slice(to).trimStart();
      const marked = end.includes('\uE000');
      // «20. november» and «s. 35» go on.
      if (!marked && (SHORTENED.test(line.slice(from, to)) || !/^[«"(\p{Lu}\d]/u.test(next)))
        continue;
      found.push(line.slice(from, to));
      from = to;
    }
    found.push(line.slice(from));
    return found.map(readMarks).filter((sentence) => sentence.text);
  });
}

function readMarks(written: string): MarkedSentence {
  const labels = [...written.matchAll(/\uE000([^\uE001]*)\uE001/g)].map((m) => m[1] ?? '');
  return {
    text: written
      .replace(/\uE000[^\uE001]*\uE001/g, '')
      .replace(/[^\S\u00A0]+/g, ' ')
      .trim(),
    labels: [...new Set(labels)],
  };
}
