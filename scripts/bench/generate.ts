import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Content that looks like ours in every field and length, in any amount: the guides and examples
 * that exist stay, and copies of them with new names, numbered titles and sentences in another
 * order are added, pointing to each other the way the real ones do.
 */

/** A small generator with a fixed start: the same content each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const read = (folder: string): { id: string; text: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ id: name.slice(0, -3), text: readFileSync(join(folder, name), 'utf8') }));

const code = (n: number): string => String(n).padStart(5, '0');
const guideId = (n: number): string => `guide-${code(n)}`;
const exampleId = (n: number): string => `eksempel-${code(n)}`;

/** Removes a top-level frontmatter field, with everything indented below it. */
const without = (text: string, field: string): string =>
  text.replace(new RegExp(`^${field}:.*\\n(?:[ -].*\\n)*`, 'm'), '');

/** Sentences of running text in another order: the same words and length, another text. */
function shuffled(body: string, next: () => number): string {
  return body
    .split('\n')
    .map((line) => {
      const item = /^(\s*(?:- |\d+\. \*\*[^*]+\*\* )?)(.*)$/.exec(line);
      const [, start = '', rest = ''] = item ?? [];
      if (!rest || /^#|\[\^|\]\(/.test(line)) return line;
      const sentences = rest.split(/(?<=[.!?]) /);
      return (
        start +
        sentences
          .map((text) => ({ text, key: next() }))
          .sort((a, b) => a.key - b.key)
          .map(({ text }) => text)
          .join(' ')
      );
    })
    .join('\n');
}

function split(text: string): { head: string; body: string } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  return { head, body };
}

/** Links in text lead to pages that exist in the generated content. */
const relink = (body: string, to: (collection: string) => string): string =>
  body
    .replace(
      /\]\(\/(verktoy|eksempler)\/[a-z0-9-]+\//g,
      (_all, collection: string) => `](/${collection}/${to(collection)}/`,
    )
    .replace(/\]\(\/begreper\/#[^)]*\)/g, '](/begreper/)');

/** Neighbours in a ring: mutual, and as many as real guides have. */
const neighbours = (n: number, total: number): number[] =>
  [
    ...new Set([
      (n + 1) % total,
      (n + total - 1) % total,
      (n + 7) % total,
      (n + total - 7) % total,
    ]),
  ].filter((m) => m !== n);

/**
 * Writes a content folder.
 * @param from the real content
 * @param to a folder that is replaced
 * @param guides how many guides in all; half as many examples as there are new guides come along
 */
export function generateContent(from: string, to: string, guides: number): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const next = random(7);
  const [realGuides, realExamples] = [read(join(from, 'verktoy')), read(join(from, 'eksempler'))];
  const added = Math.max(0, guides - realGuides.length);
  const examples = Math.max(1, Math.round(added / 2));
  const any = (collection: string): string =>
    collection === 'verktoy'
      ? guideId(Math.floor(next() * added))
      : exampleId(Math.floor(next() * examples));
  const exampleOf = (n: number): number => Math.floor(n / 2) % examples;
  for (let n = 0; n < added; n++) {
    const { head, body } = split(realGuides[n % realGuides.length]?.text ?? '');
    const kept = ['aliases', 'examples', 'combineWith', 'avoidWhen']
      .reduce(without, head)
      .replace(/^title: (["']?)(.*?)\1$/m, `title: "$2 ${n}"`);
    const nynorsk = /^language: nn$/m.test(head);
    const reason = nynorsk
      ? 'Dei to passar saman når de arbeider med det same temaet over tid.'
      : 'De to passer sammen når dere arbeider med det samme temaet over tid.';
    const links = neighbours(n, added).map(
      (m) => `  - { guide: ${guideId(m)}, order: sammen, reason: "${reason}" }`,
    );
    const extra = `aliases: ["Navn ${n} på verktøyet", "Gammelt navn ${n}"]\navoidWhen: [{ reason: "Er gruppa liten, holder en samtale." }]\nexamples: [${exampleId(exampleOf(n))}]\ncombineWith:\n${links.join('\n')}\n`;
    writeFileSync(
      join(to, 'verktoy', `${guideId(n)}.md`),
      `---\n${kept}${extra}---\n${shuffled(relink(body, any), next)}`,
    );
  }
  for (let n = 0; n < examples && added > 0; n++) {
    const { head, body } = split(realExamples[n % realExamples.length]?.text ?? '');
    const kept = ['aliases', 'tools', 'core']
      .reduce(without, head)
      .replace(/^title: (["']?)(.*?)\1$/m, `title: "$2 ${n}"`);
    const tools = [2 * n, 2 * n + 1].filter((m) => m < added).map(guideId);
    writeFileSync(
      join(to, 'eksempler', `${exampleId(n)}.md`),
      `---\n${kept}aliases: ["Tiltak ${n}"]\ntools: [${tools.join(', ')}]\n---\n${shuffled(relink(body, any), next)}`,
    );
  }
}
