import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { collectionNames, isWithoutBody } from '../../src/schemas/collections.ts';
import { parseFrontmatter } from '../../src/content/frontmatter.ts';
import { readContent } from '../../src/content/files.ts';

/**
 * The same texts as a stock Starlight site: what one gets by putting the guides into
 * `src/content/docs` and changing nothing. Footnotes get a definition each, so that both sites
 * render as many.
 * @param content a content folder of ours
 * @param to an empty folder for the project
 * @param sidebar `all` lists every page, as stock does by itself; `sections` has fixed links only
 */
export function makeStockSite(content: string, to: string, sidebar: 'all' | 'sections'): void {
  const docs = join(to, 'src/content/docs');
  for (const file of readContent(content).files) {
    const parsed = parseFrontmatter(file.text);
    if ('fault' in parsed || isWithoutBody(file.collection)) continue;
    const { data, body } = parsed;
    const labels = [...new Set([...body.matchAll(/\[\^([^\]\s]+)\]/g)].map((m) => m[1] ?? ''))];
    const combine = Array.isArray(data.combineWith)
      ? (data.combineWith as { guide: string; reason: string }[])
      : [];
    const text = [
      '---',
      `title: ${JSON.stringify(data.title)}`,
      `description: ${JSON.stringify(data.summary ?? data.title)}`,
      '---',
      body.trim(),
      '',
      ...(combine.length
        ? [
            '## Passer sammen med',
            '',
            ...combine.map((c) => `- [${c.guide}](/verktoy/${c.guide}/) ${c.reason}`),
            '',
          ]
        : []),
      ...labels.map((label) => `[^${label}]: Kilde ${label.replace(':', ', ')}.`),
      '',
    ].join('\n');
    const path = join(docs, file.collection, `${file.id}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  writeFileSync(
    join(docs, 'index.mdx'),
    '---\ntitle: Verktøykassa\ndescription: Forside\ntemplate: splash\nhero:\n  tagline: Guider\n  actions:\n    - text: Start\n      link: /verktoy/laeringsarena/\n---\n\nGuider til læringsverktøy.\n',
  );
  writeFileSync(
    join(to, 'src/content.config.ts'),
    "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
  );
  const groups = collectionNames.filter((name) => existsSync(join(docs, name)));
  const items =
    sidebar === 'all'
      ? groups.map((label) => ({ label, items: [{ autogenerate: { directory: label } }] }))
      : groups.slice(0, 3).map((label) => ({ label, link: `/${label}/` }));
  writeFileSync(
    join(to, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ site: 'https://example.org', integrations: [starlight({ title: 'Verktøykassa', locales: { root: { label: 'Norsk', lang: 'nb' } }, sidebar: ${JSON.stringify(items)} })] });\n`,
  );
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  writeFileSync(
    join(to, 'package.json'),
    JSON.stringify({
      name: 'stock',
      private: true,
      type: 'module',
      dependencies: {
        astro: dependencies.astro,
        '@astrojs/starlight': dependencies['@astrojs/starlight'],
      },
    }),
  );
  writeFileSync(join(to, 'tsconfig.json'), JSON.stringify({ extends: 'astro/tsconfigs/strict' }));
  // Hard links cost no space; a symlink breaks Astro's build.
  if (spawnSync('cp', ['-al', resolve('node_modules'), join(to, 'node_modules')]).status !== 0)
    cpSync('node_modules', join(to, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  spawnSync('rm', ['-rf', join(to, 'node_modules/.astro'), join(to, 'node_modules/.vite')]);
}
