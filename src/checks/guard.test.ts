import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { goodFiles } from './fixture.ts';
import { guarded } from './guard.ts';
import { formatProblem } from './problems.ts';

/** The check never ends in a stack trace, whatever lies in the folder. */

function withFolder(change: (root: string) => void): string[] {
  const root = mkdtempSync(join(tmpdir(), 'verktoykassa-vern-'));
  try {
    for (const { collection, id, text } of goodFiles()) {
      mkdirSync(join(root, collection), { recursive: true });
      writeFileSync(join(root, collection, `${id}.md`), text);
    }
    change(root);
    return checkContent(root, '2026-11-20').problems.map(formatProblem);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('en feil ingen har tenkt på, nevner filen som ble lest', () => {
  const [problem] = guarded('content/verktoy/x.md', () => {
    throw new RangeError('for dypt');
  });
  expect([problem?.file, problem?.code]).toEqual(['content/verktoy/x.md', 'unforeseen']);
  expect(problem?.sentence).toContain('RangeError: for dypt');
});

test('snarveier følges aldri: ut i ingenting, i ring, ut av mappen, i stedet for en samling', () => {
  const found = withFolder((root) => {
    symlinkSync('/finnes/ikke', join(root, 'verktoy/ingenting.md'));
    symlinkSync('ring.md', join(root, 'verktoy/ring.md'));
    symlinkSync('/etc/hostname', join(root, 'verktoy/ute.md'));
    symlinkSync(tmpdir(), join(root, 'begreper'));
    symlinkSync('/finnes/ikke', join(root, 'synonymer.yaml'));
    symlinkSync('/finnes/ikke', join(root, 'omdirigeringer.yaml'));
    mkdirSync(join(root, 'eksempler/mappe.md'));
  });
  expect(found.filter((p) => p.includes('er en snarvei')).length).toBe(6);
  expect(found.length).toBe(7);
});

test('en tabell som er en mappe, og felt og tekst i bunnløse ledd, gir setninger', () => {
  const found = withFolder((root) => {
    mkdirSync(join(root, 'synonymer.yaml'));
    const deep = (text: string, n: number): string => text.repeat(n);
    writeFileSync(join(root, 'verktoy/felt.md'), `---\na: ${deep('[', 50_000)}\n---\nTekst.\n`);
    writeFileSync(join(root, 'verktoy/liste.md'), `---\na: 1\n---\n${deep('- ', 2000)}x\n`);
  });
  expect(found.filter((p) => !p.startsWith('content/'))).toEqual([]);
  for (const file of ['synonymer.yaml', 'verktoy/felt.md', 'verktoy/liste.md'])
    expect(
      found.some((p) => p.startsWith(`content/${file}: `)),
      file,
    ).toBe(true);
});
