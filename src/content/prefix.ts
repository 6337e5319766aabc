/**
 * Makes a rendered article fit to stand among others on one page: every id gets a prefix, and so does
 * what points to it; headings go one level down, for the page has an `h1` of its own.
 * @param html the article as it stands on its own page
 * @param prefix for instance `verktoy-studietur-`
 */
export function asPartOfPage(html: string, prefix: string): string {
  return html
    .replace(/(\s(?:id|popovertarget)=")([^"]+")/g, `$1${prefix}$2`)
    .replace(/(\shref="#)([^"]+")/g, `$1${prefix}$2`)
    .replace(
      /(\saria-(?:labelledby|describedby|controls)=")([^"]+)"/g,
      (_all, start: string, ids: string) =>
        `${start}${ids
          .split(' ')
          .map((id) => prefix + id)
          .join(' ')}"`,
    )
    .replace(
      /(<\/?h)([1-5])(?=[\s>])/g,
      (_all, start: string, level: string) => `${start}${Number(level) + 1}`,
    );
}
