/**
 * The name of a card in print: the name of its pages in CSS (`page:`), and the prefix of its ids
 * where several cards stand on one page. `/verktoy/studietur/` gives `verktoy-studietur`.
 */
export function cardName(url: string): string {
  return url.replace(/^\/|\/$/g, '').replaceAll('/', '-');
}
