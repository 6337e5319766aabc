import type { DeliveryRules } from './rules.ts';

/**
 * `staticwebapp.config.json` for Azure Static Web Apps, to lie in the published folder. Azure ends
 * TLS, redirects http to https and compresses by itself.
 */
export function azureConfig(rules: DeliveryRules): string {
  return `${JSON.stringify(
    {
      trailingSlash: 'always',
      routes: [
        ...rules.redirects.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
        ...rules.prefixes.map(({ prefix, headers }) => ({ route: `${prefix}*`, headers })),
        ...['/*.br', '/*.gz'].map((route) => ({ route, statusCode: 404 })),
      ],
      responseOverrides: { 404: { rewrite: rules.notFound, statusCode: 404 } },
      globalHeaders: {
        ...rules.headers,
        ...rules.secureHeaders,
        'Cache-Control': rules.cacheControl,
      },
      mimeTypes: Object.fromEntries(
        Object.entries(rules.types).map(([ending, type]) => [`.${ending}`, type]),
      ),
    },
    null,
    2,
  )}\n`;
}
