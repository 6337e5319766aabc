import { createHash } from 'node:crypto';
import { DeliveryError } from '../../site/failure.ts';
import { DOOR } from '../../site/settings.ts';
import { collectionNames } from '../../schemas/collections.ts';
import { missingPhrases } from './phrases.ts';
import { asked, type Door } from './settings.ts';
import { keptEmpty } from './widgets.ts';

/** The page of the door: what starts Decap CMS, and what it is allowed. */

/** Runs before Decap CMS, which would start by itself. */
export const beforeScript = 'window.CMS_MANUAL_INIT = true;\n';

/**
 * Runs after it. What nobody filled in is left out of the file, the way the schemas have it: an
 * empty text is a value there, and a wrong one.
 */
export const afterScript = `const keep = new Set(${JSON.stringify([...new Set(collectionNames.flatMap(keptEmpty))])});
const isEmpty = (value) =>
  value === undefined || value === null || value === '' ||
  (typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0);
const without = (value) =>
  Array.isArray(value)
    ? value.map(without).filter((part) => !isEmpty(part))
    : value && typeof value === 'object' && !(value instanceof Date)
      ? Object.fromEntries(
          Object.entries(value).map(([key, part]) => [key, without(part)]).filter(([key, part]) => !isEmpty(part) || (keep.has(key) && Array.isArray(part))),
        )
      : typeof value === 'string' ? value.normalize('NFC') : value;
CMS.registerEventListener({
  name: 'preSave',
  // The text has a name of its own, and may be empty.
  handler: ({ entry }) => {
    const data = entry.get('data');
    const kept = without(data.toJS());
    return data.clear().merge(data.constructor(kept));
  },
});
const both = (own, more) =>
  Object.fromEntries([...new Set([...Object.keys(own ?? {}), ...Object.keys(more ?? {})])].map((key) => [
    key,
    typeof more?.[key] === 'object' ? both(own?.[key], more[key]) : (more?.[key] ?? own?.[key]),
  ]));
CMS.registerLocale('nb_no', both(CMS.getLocale('nb_no'), ${JSON.stringify(missingPhrases)}));
CMS.init();
`;

/**
 * The page itself. Every file is asked for by the sum of what is in it.
 * @throws {DeliveryError} when a file is missing
 */
export function doorPage(files: ReadonlyMap<string, Buffer | string>): string {
  const script = (name: string): string => {
    const data = files.get(name);
    if (data === undefined)
      throw new DeliveryError(
        `${name} mangler blant filene til døra. Døra er ikke bygd. Se om pakken decap-cms har fått nye filnavn, og rett src/editor/door/.`,
      );
    const sum = createHash('sha384').update(data).digest('base64');
    return `<script src="${DOOR}${name}" integrity="sha384-${sum}"></script>`;
  };
  return `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <title>Redaksjonen</title>
    <link rel="icon" href="/favicon.svg">
    <link href="${DOOR}config.yml" type="text/yaml" rel="cms-config-url">
  </head>
  <body>
    ${['foer.js', 'decap-cms.js', 'etter.js'].map(script).join('\n    ')}
    <noscript>Døra trenger JavaScript. Uten: Se <a href="/bidra/">Bidra</a>.</noscript>
  </body>
</html>
`;
}

/**
 * The policy of the door alone. Decap CMS makes its checks of fields as it goes (unsafe-eval) and
 * draws with styles of its own (unsafe-inline): nothing of it reaches the public pages.
 */
export function doorPolicy(door: Door): string {
  const hosts = asked(door);
  return [
    ["default-src 'none'"],
    ["script-src 'self' 'unsafe-eval'"],
    ["style-src 'self' 'unsafe-inline'"],
    ["img-src 'self' data: blob:", ...hosts],
    ["font-src 'self' data:"],
    ["connect-src 'self' blob:", ...hosts],
    ["worker-src 'self' blob:"],
    ["form-action 'none'"],
    ["base-uri 'none'"],
    ["frame-ancestors 'none'"],
  ]
    .map((parts) => parts.join(' '))
    .join('; ');
}
