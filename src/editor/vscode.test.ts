import { collectionNames } from '../schemas/collections.ts';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseFrontmatter } from '../content/frontmatter.ts';
import { readContent } from '../content/files.ts';
import { lineOf } from './lines.ts';
import { frontmatterSchema, vscodeFiles } from './vscode.ts';

test.each([...vscodeFiles()])('%s er slik npm run lag gjør den', (path, text) => {
  expect(readFileSync(path, 'utf8'), 'kjør npm run lag').toBe(text);
});

const { files } = readContent('content');
test.each(collectionNames)(
  'skjemaet for %s tar imot alle filene, og ikke en gal verdi',
  (collection) => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      frontmatterSchema(collection),
    );
    for (const file of files.filter((f) => f.collection === collection)) {
      const parsed = parseFrontmatter(file.text);
      if ('fault' in parsed) throw new Error(file.path);
      validate(parsed.data);
      expect(validate.errors, file.path).toBeNull();
      expect(validate({ ...parsed.data, title: 3 })).toBe(false);
      expect(validate({ ...parsed.data, finnesIkke: 1 })).toBe(false);
    }
  },
);

describe('linjen som blir streket under', () => {
  const text =
    '---\ntitle: A\neffort:\n  preparation: { amount: x }\n  running: { amount: 1 }\noffices:\n  - { office: a }\n  - { office: b }\nuse: [x]\n---\n\n## Når\n';
  test.each([
    ['title', '', 2],
    ['effort.running.amount', '', 5],
    ['offices[1].office', '', 8],
    ['use[0]', '', 9],
    ['## Når', '', 12],
    ['', '', 1],
    ['mangler', '', 1],
    ['', 'har HTML i linje 7.', 7],
  ])('%s %s', (field, sentence, line) => expect(lineOf(text, field, sentence)).toBe(line));
});

test('oppgaven i VS Code leser linjene fra kontrollen', () => {
  const tasks = JSON.parse(vscodeFiles().get('.vscode/tasks.json') ?? '') as {
    tasks: { problemMatcher: { pattern: { regexp: string } } }[];
  };
  const match = new RegExp(tasks.tasks[0]?.problemMatcher.pattern.regexp ?? '').exec(
    'content/verktoy/x.md:12: cost: kan ikke være «gratis». Velg en av: ingen, lav.',
  );
  expect(match?.slice(1)).toEqual([
    'content/verktoy/x.md',
    '12',
    'cost: kan ikke være «gratis». Velg en av: ingen, lav.',
  ]);
});
