/** What must be decided before a version can be given out. */
export interface ReleaseSettings {
  url: string;
  contactEmail: string;
  accessibilityStatement: string;
  contentLicence: string;
}

/** One sentence for each setting that is missing or cannot be right. */
export function missingSettings({
  url,
  contactEmail,
  accessibilityStatement,
  contentLicence,
}: ReleaseSettings): string[] {
  const problems: string[] = [];
  if (
    !/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}\/?$/.test(url) ||
    /\.(?:example|test|invalid|localhost)\/?$/.test(url)
  )
    problems.push(
      'SITE_URL mangler: adressen nettstedet skal ligge på, for eksempel https://verktoykassa.husbanken.no',
    );
  if (!/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(contactEmail))
    problems.push(
      'SITE_CONTACT_EMAIL mangler: e-postadressen som tar imot rettelser og meldinger om sikkerhet',
    );
  if (!/^https:\/\/uustatus\.no\/./.test(accessibilityStatement))
    problems.push(
      'SITE_UUSTATUS_URL mangler: adressen til tilgjengelighetserklæringen på uustatus.no',
    );
  if (!contentLicence.trim())
    problems.push('SITE_CONTENT_LICENCE mangler: lisensen for tekstene, for eksempel CC BY 4.0');
  return problems;
}

/**
 * The papers of the project in an archive: the licence, README, and what README links to in the
 * project.
 */
export function documents(readme: string): string[] {
  const linked = [...readme.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map(
    ([, path = '']) => path,
  );
  return [...new Set(['LICENSE', 'README.md', ...linked])];
}

/**
 * Why what lies here is no commit, and so cannot be made again.
 * @param status what `git status --porcelain` writes
 */
export function unsaved(status: string): string | undefined {
  const files = status.split('\n').filter(Boolean);
  if (!files.length) return undefined;
  const named = files.slice(0, 5).map((line) => line.slice(3));
  return `Det er endringer som ikke er lagret i git: ${named.join(', ')}${files.length > 5 ? ` og ${files.length - 5} til` : ''}. Lagre dem i en commit, eller legg dem bort, og kjør npm run release igjen.`;
}
