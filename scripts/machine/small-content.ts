import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { goodFiles } from '../../src/checks/fixture.ts';
import { parseFrontmatter } from '../../src/content/frontmatter.ts';
import { type CollectionName, headingsOf } from '../../src/schemas/collections.ts';
import { languageFrom } from '../../src/schemas/values.ts';

/** What other files are not named in. */
const OWN = /^(title|summary|language|section|order|question|owner|review)$/;

/** A file of the real content without its text and all that leads to others. */
function bare(collection: CollectionName, name: string): { path: string; text: string } {
  const path = `content/${collection}/${name}`;
  const parsed = parseFrontmatter(readFileSync(path, 'utf8'));
  if ('fault' in parsed) throw new Error(`${path}: ${parsed.fault}`);
  const data = Object.fromEntries(Object.entries(parsed.data).filter(([field]) => OWN.test(field)));
  const language = languageFrom(data.language);
  const headings = (headingsOf(collection) ?? []).map((h) => `## ${h[language]}\n\nTekst.\n`);
  const body = headings.length ? headings.join('\n') : 'Tekst.\n';
  // What has no figure is not MDX.
  return {
    path: path.replace(/\.mdx$/, '.md'),
    text: `---\n${JSON.stringify(data)}\n---\n${body}`,
  };
}

/**
 * Writes a folder of content with one guide, what belongs to it, and the pages and words that the
 * site itself leads to: a whole site, built in a fifth of the time.
 * @param folder in a folder of its own: the addresses that have been in use lie beside the content
 */
export function writeSmallContent(folder: string): void {
  const files = [
    ...goodFiles(),
    ...(['sider', 'kategorier'] as const).flatMap((collection) =>
      readdirSync(join('content', collection)).map((name) => bare(collection, name)),
    ),
    bare('begreper', 'boligsosialt-arbeid.md'),
  ];
  for (const { path, text } of files) {
    const file = join(folder, path.replace(/^content\//, ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
