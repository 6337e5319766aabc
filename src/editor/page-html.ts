import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from '../content/html.ts';

/** A whole page of the editor. Text is escaped when the tree is written. */
export function pageHtml(title: string, main: readonly (ElementContent | string)[]): string {
  const tree = h(
    'html',
    { lang: 'nb' },
    h(
      'head',
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', `${title} | Rediger verktøykassa`),
      h('link', { rel: 'stylesheet', href: '/stil.css' }),
    ),
    h(
      'body',
      h(
        'header',
        h('a', { href: '/' }, 'Rediger verktøykassa'),
        ' ',
        h('span', 'bare på denne maskinen'),
      ),
      h('main', h('h1', title), [...main]),
    ),
  );
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, tree] });
}
