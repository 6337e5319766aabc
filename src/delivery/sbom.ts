/** The parts that a release is made from, read from the lock file. */

export interface LockedPackage {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

export interface Part {
  name: string;
  version: string;
  licence: string;
  integrity: string;
  development: boolean;
}

/** Licences that may be shipped and used without conditions beyond attribution. */
const PERMISSIVE =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|CC-BY-3\.0|Python-2\.0|Unlicense|WTFPL|Zlib)$/;

/**
 * Weak copyleft that is used as it is, in the build only: nothing of it is in what is delivered.
 */
const BUILD_ONLY = /^(?:MPL-2\.0|LGPL-3\.0-or-later|LGPL-3\.0)$/;

/**
 * Every package of `packages` in a `package-lock.json`, each name and version once, in name order.
 */
export function partsOf(packages: Record<string, LockedPackage>): Part[] {
  const parts = Object.entries(packages).flatMap(([path, locked]): Part[] => {
    const name = path.split('node_modules/').at(-1) ?? '';
    return name && locked.version
      ? [
          {
            name,
            version: locked.version,
            licence: locked.license ?? 'ukjent',
            integrity: locked.integrity ?? '',
            development: locked.dev === true,
          },
        ]
      : [];
  });
  return [...new Map(parts.map((part) => [`${part.name}@${part.version}`, part])).values()].sort(
    (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1),
  );
}

/** Whether one of a licence expression's alternatives is permitted in all its parts. */
function permitted(expression: string): boolean {
  const plain = expression.replace(/[()]/g, ' ').trim();
  return plain
    .split(/\s+OR\s+/)
    .some((choice) =>
      choice
        .split(/\s+AND\s+/)
        .every((licence) => PERMISSIVE.test(licence.trim()) || BUILD_ONLY.test(licence.trim())),
    );
}

/** Parts with a licence that someone must look at. */
export function licenceProblems(parts: readonly Part[]): Part[] {
  return parts.filter(({ licence }) => !permitted(licence));
}

/**
 * CycloneDX 1.5, without times or random ids: the same lock file gives the same bytes.
 *
 * Why it is not a library's: `@cyclonedx/cyclonedx-npm` 6.0.1 takes the sums from the `resolved`
 * fields that our lock file does without, and gives none of the parts a sum; it writes the version
 * of npm into the file, and brings some 150 packages (47 MB, one that builds itself when
 * installed). `npm sbom` gives the sums, but a random number and the time, the name of the folder,
 * and other properties from npm 10 than from npm 11.
 */
export function sbom(name: string, version: string, parts: readonly Part[]): string {
  const hash = (integrity: string): { alg: string; content: string }[] => {
    const [, alg = '', value = ''] = /^sha(\d+)-(.+)$/.exec(integrity) ?? [];
    return value
      ? [{ alg: `SHA-${alg}`, content: Buffer.from(value, 'base64').toString('hex') }]
      : [];
  };
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: {
        component: { type: 'application', 'bom-ref': `${name}@${version}`, name, version },
      },
      components: parts.map((part) => ({
        type: 'library',
        'bom-ref': `pkg:npm/${part.name}@${part.version}`,
        name: part.name,
        version: part.version,
        scope: part.development ? 'excluded' : 'required',
        purl: `pkg:npm/${part.name.replace('@', '%40')}@${part.version}`,
        licenses: [
          / (?:OR|AND) /.test(part.licence)
            ? { expression: part.licence }
            : { license: { name: part.licence } },
        ],
        hashes: hash(part.integrity),
      })),
    },
    null,
    1,
  )}\n`;
}

/** The licence list that people read: one line per part. */
export function licenceList(parts: readonly Part[]): string {
  const counts = new Map<string, number>();
  for (const { licence } of parts) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [
    'Delene som nettstedet bygges med, fra package-lock.json.',
    'Det som leveres til leseren, er egne sider, stiler og skript.',
    '',
    ...[...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([licence, count]) => `${String(count).padStart(5)}  ${licence}`),
    '',
    ...parts.map(
      (part) =>
        `${part.name} ${part.version}: ${part.licence}${part.development ? ' (bare for utvikling og tester)' : ''}`,
    ),
    '',
  ].join('\n');
}
