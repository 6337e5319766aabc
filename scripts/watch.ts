import { contentFolder } from '../src/site/settings.ts';
import { readFileSync, watch } from 'node:fs';
import { checkContent } from '../src/checks/check.ts';
import { today } from '../src/site/today.ts';

import { lineOf } from '../src/editor/lines.ts';

/**
 * Checks the content each time it changes, with line numbers that VS Code underlines
 * (.vscode/tasks.json). `--en-gang`: once.
 */
const root = contentFolder();

function check(): void {
  console.log('Kontrollerer innholdet');
  const texts = new Map<string, string>();
  for (const { file, field, sentence } of checkContent(root, today()).problems) {
    if (!texts.has(file)) {
      try {
        texts.set(file, readFileSync(file.replace(/^content/, root), 'utf8'));
      } catch {
        texts.set(file, '');
      }
    }
    console.log(
      `${file}:${lineOf(texts.get(file) ?? '', field, sentence)}: ${field ? `${field}: ` : ''}${sentence}`,
    );
  }
  console.log('Kontrollert');
}

check();
if (!process.argv.includes('--en-gang')) {
  let waiting: NodeJS.Timeout | undefined;
  watch(root, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, 200);
  });
}
