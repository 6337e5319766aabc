/** What readers may see of one page in a list of hits: each has a file of its own in the index. */
export interface PageTexts {
  /** The sentence under the title. */
  summary: string;
  /** Other names of the same thing. */
  aliases: readonly string[];
  /** Questions the page answers. */
  asked: readonly string[];
  /** Words that lead to it without being its name: places, themes, plain words. */
  keywords: readonly string[];
  /** Running text, without when not to use the tool. */
  text: string;
  /** When not to use it: never shown as if it were about when to. */
  whenNot: string;
}

/** Without what is empty: the file travels to phones. */
export function writeTexts(texts: PageTexts): string {
  const told = Object.entries<string | readonly string[]>({ ...texts });
  return JSON.stringify(Object.fromEntries(told.filter(([, value]) => value.length)));
}

export function readTexts(file: Uint8Array): PageTexts {
  return {
    summary: '',
    aliases: [],
    asked: [],
    keywords: [],
    text: '',
    whenNot: '',
    ...(JSON.parse(new TextDecoder().decode(file)) as Partial<PageTexts>),
  };
}
