import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** The rules for rooms are read from README: a planted import shows that they are in force. */
async function told(code: string, filePath: string): Promise<string[]> {
  const [result] = await new ESLint().lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter((m) => m.ruleId?.startsWith('import-x/'))
    .map((m) => m.message);
}

test('et rom som henter fra et rom over seg, blir stanset', async () => {
  const found = await told(
    "import { checkContent } from '../checks/check.ts';\nexport { checkContent };\n",
    'src/content/entry.ts',
  );
  expect(found.join()).toMatch(/README lar content hente fra: schemas, language, site/);
});

test('en Astro-side blir lest på samme måte', async () => {
  const found = await told(
    "---\nimport { start } from '../editor/start.ts';\nconst made = start;\n---\n<p>{String(made)}</p>\n",
    'src/pages/404.astro',
  );
  expect(found.join()).toMatch(/README lar pages hente fra/);
});

test('en import README tillater, går', async () => {
  const found = await told(
    "import { schemas } from '../schemas/collections.ts';\nexport { schemas };\n",
    'src/content/entry.ts',
  );
  expect(found).toEqual([]);
});
