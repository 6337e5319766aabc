import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Toolbox } from '../../src/content/toolbox.ts';

const FOLDER = '.bench/stock';

/** Builds the same texts as an untouched Starlight site. @returns the folder of built pages */
export function buildStockSite(toolbox: Toolbox): string {
  rmSync(FOLDER, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), text);
  };
  const items = [...toolbox.verktoy, ...toolbox.eksempler, ...toolbox.kategorier, ...toolbox.kontor, ...toolbox.sider, ...toolbox.kilder];
  for (const item of items) {
    const body = [item.introText, ...item.sections.map((s) => `## ${s.title}\n\n${s.text.split('\n').join('\n\n')}`)].join('\n\n').replace(/[<{]/g, '');
    const { summary } = item.data;
    write(`src/content/docs${item.url.replace(/\/$/, '')}.md`, `---\ntitle: ${JSON.stringify(item.data.title)}\ndescription: ${JSON.stringify(summary)}\n---\n\n${body}\n`);
  }
  write('src/content/docs/begreper.md', `---\ntitle: Begreper\n---\n\n${toolbox.begreper.map((t) => `## ${t.data.title}\n\n${t.introText.replace(/[<{]/g, '')}`).join('\n\n')}\n`);
  write('src/content/docs/index.md', '---\ntitle: Verktøykassa\n---\n\nVelkommen.\n');
  write('src/content.config.ts', "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n");
  write('astro.config.mjs', `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ site: 'https://example.org', devToolbar: { enabled: false }, integrations: [starlight({ title: 'Verktøykassa', locales: { root: { label: 'Norsk', lang: 'nb' } }, sidebar: ${JSON.stringify(toolbox.kategorier.map((k) => ({ label: k.data.title, link: k.url })))} })] });\n`);
  // Packages that are not named as dependencies are not bundled, and the build fails.
  write('package.json', '{ "name": "stock", "private": true, "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }\n');
  write('tsconfig.json', '{ "extends": "astro/tsconfigs/strict" }\n');
  const built = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--root', FOLDER], { encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (built.status !== 0) throw new Error(`Det uendrede Starlight-nettstedet ble ikke bygd:\n${built.stdout.slice(-1500)}${built.stderr.slice(-1500)}`);
  return join(FOLDER, 'dist');
}
