import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSynonyms, SYNONYMS_FILE } from '../content/synonyms-file.ts';
import { formatProblem } from './problems.ts';
import { synonymProblems } from './synonyms.ts';

const guides = new Set(['verksted', 'studietur']);
const addresses = new Set(['/ny/', '/kontor/midt/']);

function check(yaml: string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'verktoykassa-'));
  writeFileSync(join(root, SYNONYMS_FILE), yaml);
  const problems = synonymProblems(readSynonyms(root), guides, addresses);
  rmSync(root, { recursive: true });
  return problems.map(formatProblem);
}

test('en riktig fil har ingen feil, og filen kan mangle', () => {
  expect(
    check('same:\n  - [leder, leiar]\nplain:\n  - { words: [idéverksted], guides: [verksted] }\n'),
  ).toEqual([]);
  expect(synonymProblems(readSynonyms('finnes-ikke'), guides, addresses)).toEqual([]);
});

test.each([
  ['same: [', 'kan ikke leses i linje 1'],
  ['same:\n  - [leder]\n', 'content/synonymer.yaml: same[0]: har for få verdier. Minst 2.'],
  [
    'plain:\n  - { words: [tur], guides: [studiteur] }\n',
    'content/synonymer.yaml: plain[0].guides[0]: Fant ingen guide som heter «studiteur». Mente du «studietur»?',
  ],
  [
    'pages:\n  - { page: /nye/, asked: [hvor begynner jeg] }\n',
    'content/synonymer.yaml: pages[0].page: Fant ingen side som heter «/nye/». Mente du «/ny/»?',
  ],
  [
    'plain:\n  - { words: [tur, turer], guides: [studietur] }\n',
    'content/synonymer.yaml: plain[0].words[1]: «turer» står allerede i plain[0].words[0]',
  ],
  ['sama:\n  - [a, b]\n', 'har et ukjent felt: «sama». Mente du «same»?'],
  [
    'plain:\n  - { words: [tur] }\n',
    'content/synonymer.yaml: plain[0].guides: mangler. Fyll inn feltet.',
  ],
])('%j gir en klar setning', (yaml, sentence) =>
  expect(check(yaml).join('\n')).toContain(sentence),
);
