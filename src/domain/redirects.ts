import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { toHtml } from '../content/html.ts';
import type { Redirect } from '../content/redirects.ts';

/** A rule for a web server: permanent, from one path to another. */
export interface RedirectRule extends Redirect {
  status: 301;
}

/** The rules that server configurations are written from (nginx, Caddy, Static Web Apps …). */
export function redirectRules(redirects: readonly Redirect[]): RedirectRule[] {
  return redirects.map(({ from, to }) => ({ from, to, status: 301 }));
}

/** Each on a line of its own. */
const lines = (...nodes: Element[]): (Element | string)[] => [
  ...nodes.flatMap((node) => ['\n', node]),
  '\n',
];

const page = (to: string, canonical: string): Root =>
  h(
    null,
    { type: 'doctype' },
    ...lines(
      h(
        'html',
        { lang: 'nb' },
        lines(
          h(
            'head',
            lines(
              h('meta', { charSet: 'utf-8' }),
              h('meta', { name: 'viewport', content: 'width=device-width' }),
              h('title', `Siden er flyttet til ${to} | Verktøykassa`),
              h('meta', { name: 'description', content: 'Siden har fått ny adresse.' }),
              h('meta', { name: 'robots', content: 'noindex' }),
              h('link', { rel: 'canonical', href: canonical }),
              h('meta', { httpEquiv: 'refresh', content: `0; url=${to}` }),
            ),
          ),
          h(
            'body',
            lines(
              h('h1', 'Siden er flyttet'),
              h('p', h('a', { href: to }, 'Gå til den nye adressen')),
            ),
          ),
        ),
      ),
    ),
  );

/**
 * Pages that lead on, for servers that know no rules. No script: the browser follows the refresh.
 * @param siteUrl address of the site, for the canonical link
 * @returns file paths below the site's folder, with their HTML
 */
export function redirectPages(
  redirects: readonly Redirect[],
  siteUrl: string,
): { file: string; html: string }[] {
  return redirects.map(({ from, to }) => ({
    file: `${from.slice(1)}index.html`,
    html: toHtml(page(to, new URL(to, siteUrl).href)),
  }));
}
