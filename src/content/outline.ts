import { Tokenizer } from 'parse5';
import { RAW_MODES } from './html.ts';

/** A part of a page that can be led to: its `h2`. */
export interface Part {
  id: string;
  title: string;
}

export interface Outline {
  parts: Part[];
  /** Where the head of the page ends, in characters of HTML; 0 without a head. */
  headEnd: number;
  /** Characters of text that a reader sees; space after space counts as one. */
  length: number;
}

const ignore = (): void => undefined;

/**
 * The parts of a page and how long it is, read from its HTML: what leads through a page follows
 * from its headings, so that no page has to say it twice.
 * @param html the content of `main`, as Astro drew it
 */
export function outlineOf(html: string): Outline {
  const outline: Outline = { parts: [], headEnd: 0, length: 0 };
  let open: Part | undefined;
  let unseen = 0;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName, attrs }) {
        const id = attrs.find(({ name }) => name === 'id')?.value;
        if (tagName === 'h2' && id && !unseen) open = { id, title: '' };
        if (tagName in RAW_MODES || tagName === 'template') unseen += 1;
        tokenizer.state = RAW_MODES[tagName] ?? tokenizer.state;
      },
      onEndTag({ tagName, location }) {
        if (tagName === 'h2' && open) {
          outline.parts.push({ ...open, title: open.title.replace(/\s+/g, ' ').trim() });
          open = undefined;
        }
        if (tagName === 'header') outline.headEnd ||= location?.endOffset ?? 0;
        if (tagName in RAW_MODES || tagName === 'template') unseen -= 1;
      },
      onCharacter({ chars }) {
        if (open) open.title += chars;
        if (!unseen) outline.length += chars.length;
      },
      onWhitespaceCharacter({ chars }) {
        if (open) open.title += chars;
        if (!unseen) outline.length += 1;
      },
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
  return outline;
}

/** Text of about five screens on a phone: from here on a page has a way through it. */
const LONG = 3000;
const FEW = 3;

/** Whether a page has so many parts that a list of them says something. */
const divided = ({ parts }: Outline): boolean => parts.length >= FEW;

/** Whether a page is so long, and so divided, that it needs a way through. */
export const needsWay = (outline: Outline): boolean => divided(outline) && outline.length > LONG;
