import type { ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { addressFault } from '../checks/addresses.ts';
import type { Question } from '../contribute/questions.ts';
import { linesOf } from '../contribute/text.ts';
import { writeMarkdown } from '../content/markdown.ts';
import { headingsOf, type CollectionName } from '../schemas/collections.ts';
import { headingFor } from '../schemas/headings.ts';
import type { Language } from '../schemas/values.ts';
import { stepName } from './derive.ts';

/** What people sent, as the text of a file. */

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ADDRESS = /(https:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)])/;

/** Text is text, except an address on its own: that is a link, as in a mail. */
const paragraph = (text: string): Paragraph => ({
  type: 'paragraph',
  children: text.split(ADDRESS).flatMap((value, i): PhrasingContent[] => {
    const shown: Text = { type: 'text', value };
    const link = i % 2 === 1 && addressFault(value) === undefined;
    return value ? [link ? { type: 'link', url: value, children: [shown] } : shown] : [];
  }),
});

const list = (
  items: readonly string[],
  ordered: boolean,
  written: (item: string) => Paragraph = paragraph,
): RootContent => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [written(item)],
  })),
});

/** A step has its name in bold, where it has one. */
function step(text: string): Paragraph {
  const { name, rest } = stepName(text);
  if (!name) return paragraph(text);
  const bold: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: name }] };
  return { type: 'paragraph', children: [bold, ...paragraph(rest).children] };
}

const IN_LIST = /^\s*([-*•]|\d+[.)])\s+/;

/** The blocks of an answer in running text: what was written as a list stays one. */
function blocksOf(answer: string): RootContent[] {
  return answer.split(/\n\s*\n/).flatMap((part): RootContent[] => {
    const runs: { listed: boolean; lines: string[] }[] = [];
    for (const line of part.split('\n').filter((l) => l.trim())) {
      const last = runs.at(-1);
      // What is indented under an item goes on with it; what is not, begins a paragraph.
      const listed = IN_LIST.test(line) || (last?.listed === true && /^\s/.test(line));
      if (last?.listed === listed) last.lines.push(line);
      else runs.push({ listed, lines: [line] });
    }
    return runs.map(({ listed, lines }) =>
      listed
        ? list(linesOf(lines.join('\n')), /^\s*\d/.test(lines[0] ?? ''))
        : paragraph(lines.map((line) => line.trim()).join(' ')),
    );
  });
}

/** The part of an example that the source is put after. */
const CITED = 'did';

/**
 * The text of a file, from the answers: everything they wrote is text, and each stands below the
 * heading its question belongs to.
 * @param place where in a source it can be read, when the editor knows
 */
export function bodyOf(
  collection: CollectionName,
  language: Language,
  answers: ReadonlyMap<Question, string>,
  place: string | undefined,
): string {
  const parts = (headingsOf(collection) ?? []).flatMap((heading) => {
    const own = [...answers].filter(([question]) => question.heading === heading.key);
    if (!own.length && heading.optional) return [];
    const texts = own.map(([{ lead }, answer]) =>
      writeMarkdown(
        ...(lead
          ? [paragraph(`${lead}: ${oneLine(answer)}`)]
          : heading.content === 'text'
            ? blocksOf(answer)
            : heading.content === 'steps'
              ? [list(linesOf(answer), true, step)]
              : [list(linesOf(answer), false)]),
      ),
    );
    if (heading.key === CITED && place && texts[0]) texts[0] += `[^${place}]`;
    const written = texts.filter(Boolean).join('\n\n');
    const text = written && `\n${written}\n`;
    return [`## ${headingFor(heading, language)}\n${text}`];
  });
  return parts.join('\n');
}
