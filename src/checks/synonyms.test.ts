import { expect, test } from 'vitest';
import { formatProblem } from './problems.ts';
import { synonymProblems } from './synonyms.ts';

const guides = new Set(['laeringsarena']);
const run = (data: unknown): string[] => synonymProblems({ data }, guides).map(formatProblem);

test('gode synonymer har ingen feil', () => {
  expect(run({ same: [['hus', 'bolig']], plain: [{ words: ['lære sammen'], guides: ['laeringsarena'] }] })).toEqual([]);
});

test('en fil som ikke kan leses, et ord to ganger og en ukjent guide får hver sin setning', () => {
  expect(synonymProblems({ fault: 'yaml', line: 3, detail: 'BAD_INDENT' }, guides).map((p) => p.code)).toEqual(['synonyms-yaml']);
  const found = run({ same: [['hus', 'bolig'], ['huset', 'hjem']], plain: [{ words: ['lære'], guides: ['laeringsarenaa'] }] });
  expect(found).toContainEqual(expect.stringMatching(/^content\/synonymer\.yaml: same\[1\]\[0\]: «huset» står allerede i same\[0\]\[0\]/));
  expect(found).toContainEqual('content/synonymer.yaml: plain[0].guides[0]: «laeringsarenaa» finnes ikke. Mente du «laeringsarena»?');
});

test('feil form sies med felt', () => {
  expect(run({ same: 'hus', plain: [] })[0]).toMatch(/^content\/synonymer\.yaml: same: skal være en liste/);
});
