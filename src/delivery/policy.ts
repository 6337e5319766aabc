import { createHash } from 'node:crypto';

/** What the built pages hold that a content security policy must name. */
export interface Harvest {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
  /** Pictures written into CSS or HTML as `data:`. */
  dataImages: boolean;
  /** `style="…"`: there must be none, since the policy does not let them through. */
  styleAttributes: number;
}

export interface TextFile {
  path: string;
  text: string;
}

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Blocks of data in a script element are never run, so the policy does not see them. */
const isData = (attributes: string): boolean =>
  /\stype="(?:application\/(?:ld\+)?json|text\/plain)"/.test(attributes);

/**
 * Gathers hashes of every inline script and style in HTML and CSS files. Finished pages are
 * searched as text: the hash is of the bytes as they stand, and reading every page as a tree takes
 * seconds of the build.
 */
export function harvest(files: Iterable<TextFile>): Harvest {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  let dataImages = false;
  let styleAttributes = 0;
  for (const { path, text } of files) {
    if (/(?:url\(["']?|\ssrc="|\shref="|\ssrcset=")data:image\//.test(text)) dataImages = true;
    if (!path.endsWith('.html')) continue;
    for (const [, attributes = '', code = ''] of text.matchAll(
      /<script((?:\s[^>]*)?)>([\s\S]*?)<\/script>/g,
    )) {
      if (!/\ssrc=/.test(attributes) && !isData(attributes)) scripts.add(hash(code));
    }
    for (const [, code = ''] of text.matchAll(/<style(?:\s[^>]*)?>([\s\S]*?)<\/style>/g))
      styles.add(hash(code));
    styleAttributes += [...text.matchAll(/<[a-z][^<>]*\sstyle=/gi)].length;
  }
  return { scripts, styles, dataImages, styleAttributes };
}

/** The policy as one header value. Everything is closed; what the pages use is opened by name. */
export function contentSecurityPolicy({ scripts, styles, dataImages }: Harvest): string {
  const directives: [string, string[]][] = [
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", ...[...scripts].sort()]],
    ['style-src', ["'self'", ...[...styles].sort()]],
    ['img-src', dataImages ? ["'self'", 'data:'] : ["'self'"]],
    ['font-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['worker-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ['form-action', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
  ];
  return directives.map(([name, values]) => `${name} ${values.join(' ')}`).join('; ');
}
