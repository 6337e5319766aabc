import type { Redirect } from '../content/redirects.ts';
import { escape } from '../language/escape.ts';

/** A rule for a web server: permanent, from one path to another. */
export interface RedirectRule extends Redirect {
  status: 301;
}

/** The rules that server configurations are written from (nginx, Caddy, Static Web Apps …). */
export function redirectRules(redirects: readonly Redirect[]): RedirectRule[] {
  return redirects.map(({ from, to }) => ({ from, to, status: 301 }));
}

/**
 * Pages that lead on, for servers that know no rules. No script: the browser follows the refresh.
 * @param siteUrl address of the site, for the canonical link
 * @returns file paths below the site's folder, with their HTML
 */
export function redirectPages(
  redirects: readonly Redirect[],
  siteUrl: string,
): { file: string; html: string }[] {
  return redirects.map(({ from, to }) => {
    const target = escape(to);
    return {
      file: `${from.slice(1)}index.html`,
      html: `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Siden har flyttet | Verktøykassa</title>
<meta name="description" content="Siden har fått ny adresse.">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(new URL(to, siteUrl).href)}">
<meta http-equiv="refresh" content="0; url=${target}">
</head>
<body>
<h1>Siden har flyttet</h1>
<p><a href="${target}">Gå til den nye adressen</a></p>
</body>
</html>
`,
    };
  });
}
