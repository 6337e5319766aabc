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
