import { contentFolder } from '../src/site/settings.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkContent } from '../src/checks/check.ts';
import { today } from '../src/site/today.ts';

import { ADDRESSES_FILE } from '../src/content/past.ts';
import { pipelineFiles } from '../src/delivery/pipeline-files.ts';
import { vscodeFiles } from '../src/editor/vscode.ts';

/**
 * `npm run lag`: writes the generated files that are kept in git: editor support, pipelines, and the
 * list of published addresses.
 */
const pipelines = pipelineFiles();
for (const [path, text] of [...vscodeFiles(), ...pipelines]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
const known = existsSync(ADDRESSES_FILE)
  ? readFileSync(ADDRESSES_FILE, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('/'))
  : [];
const { entries, addresses } = checkContent(contentFolder(), today());
const pages = [...addresses].filter(
  (url) => url !== '/' && entries.some((e) => url.endsWith(`/${e.id}/`)),
);
const all = [...new Set([...known, ...pages])].sort();
writeFileSync(
  ADDRESSES_FILE,
  `# Adresser som har vært i bruk. Laget av npm run lag, som bare legger til.\n${all.join('\n')}\n`,
);
console.log(
  `Laget ${vscodeFiles().size} filer i .vscode/, ${pipelines.size} rørledninger, og ${ADDRESSES_FILE} med ${all.length} adresser (${all.length - known.length} nye).`,
);
