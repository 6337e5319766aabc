import { toHtml as write } from 'hast-util-to-html';
import type { Nodes } from 'hast';
import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/**
 * A tree of HTML (hast) as it stands in a page. Text and attributes are escaped; written as Astro
 * writes the rest.
 */
export const toHtml = (tree: Nodes): string =>
  write(tree, {
    characterReferences: { useNamedReferences: true },
    collapseEmptyAttributes: true,
  });

/** Attributes that name elements on the same page, with spaces between. */
const NAMING = new Set([
  'id',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
]);

/** How a tokenizer reads on inside these: what stands there is never tags. */
export const RAW_MODES: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
};

const ignore = (): void => undefined;

/**
 * Makes a rendered article fit to stand among others on one page: every id gets a prefix, and so
 * does what points to it; headings go one level down, for the page has an `h1` of its own.
 *
 * The articles come from Astro as text. They are read as a browser reads them, but changed where
 * they stand: to make trees of them and write those again took a second of the build.
 * @param html the article as Astro drew it for its own page: lower case, quotes around values
 * @param prefix for instance `verktoy-studietur-`
 */
export function asPartOfPage(html: string, prefix: string): string {
  const pieces: string[] = [];
  let at = 0;
  const replace = (from: number, to: number, text: string): void => {
    pieces.push(html.slice(at, from), text);
    at = to;
  };
  const lower = ({ tagName }: Token.TagToken, level: number): void => {
    if (/^h[1-5]$/.test(tagName)) replace(level, level + 1, String(Number(tagName[1]) + 1));
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(tag) {
        lower(tag, (tag.location?.startOffset ?? 0) + '<h'.length);
        for (const [name, place] of Object.entries(tag.location?.attrs ?? {})) {
          const [from, to] = [place.startOffset + `${name}="`.length, place.endOffset - 1];
          const value = html.slice(from, to);
          if (name === 'href' && /^#./.test(value)) replace(from + 1, from + 1, prefix);
          if (NAMING.has(name))
            replace(
              from,
              to,
              value.replace(/[^ ]+/g, (id) => prefix + id),
            );
        }
        tokenizer.state = RAW_MODES[tag.tagName] ?? tokenizer.state;
      },
      onEndTag: (tag) => lower(tag, (tag.location?.startOffset ?? 0) + '</h'.length),
      onCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
  return pieces.join('') + html.slice(at);
}
