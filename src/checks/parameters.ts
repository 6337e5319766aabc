import { isDate } from '../domain/run-sheet/dates.ts';
import { sitePages, type Parameter } from '../site/pages.ts';
import { keysOf } from '../schemas/values.ts';
import { nearest } from '../language/nearest.ts';
import { problem, type Problem } from './problems.ts';

/** The addresses there are. */
type Pages = Pick<ReadonlySet<string>, 'has'>;

/** Whether a value is one that the page reads. */
function fits(kind: Parameter, value: string, pages: Pages): boolean {
  switch (kind) {
    case 'number':
      return /^\d{1,4}$/.test(value);
    case 'date':
      return isDate(value);
    case '/verktoy/':
    case '/opplegg/':
    case '/loep/':
    case '/maler/':
    case '/problem/':
      return pages.has(`${kind}${value}/`);
    case 'words':
      return value.trim() !== '';
    default:
      return (keysOf(kind) as string[]).includes(value);
  }
}

/**
 * What stands after `?` in a link to a page of the site: names the page knows, with values it
 * reads. A page would pass over anything else in silence.
 * @param place file and line of the link
 * @param pages addresses of all pages, also those with faults
 */
export function parameterProblems(
  { file, line }: { file: string; line: number },
  url: string,
  pages: Pages,
): Problem[] {
  const [path = '', query = ''] = (url.split('#')[0] ?? '').split('?');
  const known = sitePages.find((page) => page.url === path)?.parameters ?? {};
  return [...new URLSearchParams(query)].flatMap(([name, value]): Problem[] => {
    const kind = known[name];
    if (!kind) {
      const names = Object.keys(known);
      return [
        problem(
          file,
          '',
          'link-parameter',
          url,
          line,
          name,
          nearest(name, names),
          names.join(', '),
        ),
      ];
    }
    return fits(kind, value, pages)
      ? []
      : [problem(file, '', 'link-parameter-value', url, line, name, value)];
  });
}
