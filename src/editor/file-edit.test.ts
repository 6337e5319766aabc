import { describe, expect, test } from 'vitest';
import { readContent } from '../content/files.ts';
import { fileFromForm, fileToForm } from './file-edit.ts';

/** What was not changed stands to the letter. */

const { files } = readContent('content');

/** The lines that went and the lines that came, as a diff has them. */
function diff(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return { gone: a.slice(start, a.length - end), come: b.slice(start, b.length - end) };
}

/** A value with one word in it changed: the word at `which`, counted around. */
function otherWord(value: string, which: number): string {
  const words = [...value.matchAll(/\p{L}{3,}/gu)];
  const word = words[which % words.length];
  if (!word) return '';
  return `${value.slice(0, word.index)}ordbytte${value.slice(word.index + word[0].length)}`;
}

test('et ord byttet i et hvilket som helst felt eller en del av teksten er én linje', () => {
  let changes = 0;
  files.forEach(({ collection, path, text }, at) => {
    const whole = fileToForm(collection, text)!;
    const keys = [...new Set(whole.keys())];
    // `language` changes every heading, and that is meant.
    const changed = keys
      .filter((key) => key !== 'language')
      // Every file, and a fifth of its fields: another fifth in the next.
      .filter((_key, n) => (n + at) % 5 === 0)
      .flatMap((key, n) => {
        const form = new URLSearchParams(whole);
        const value = otherWord(form.get(key)!, n);
        if (!value || form.get(key) === 'true' || form.getAll(key).length > 1) return [];
        form.set(key, value);
        return [{ key, value, after: fileFromForm(collection, form, text) }];
      });
    // All are made before any is read: the file they come from is then parsed once.
    for (const { key, value, after } of changed) {
      const { gone, come } = diff(text, after);
      const says = `${path}: ${key}\n- ${gone.join('\n- ')}\n+ ${come.join('\n+ ')}`;
      expect(gone, says).toHaveLength(1);
      expect(come, says).toHaveLength(1);
      expect(come[0], says).toContain('ordbytte');
      expect(fileToForm(collection, after)?.get(key), says).toBe(value);
      changes += 1;
    }
  });
  expect(changes).toBeGreaterThan(700);
  // Some thousand files are read twice each; beside other tests that takes minutes.
}, 300_000);

const old = `---
# Skrevet for testen
title:   'En tittel'   # navnet
aliases: [ "Ett" ,'To', Tre ]
ukjent: { a:1 }
use:
    - internt  # først
    - eksternt
participants: { who: "Kolleger, og andre",   min: 2, max: 8 }
effort:
  # Timer går bra
  preparation: { amount: 30, unit: 'minutter' }
combineWith:
  - { guide: a, reason: "Fordi." } # den gamle
  # om b
  - guide: b
    reason: 'For "b".'
  - { guide: c,
      reason: Ja. }
---
Innledning.


## Når
Linje én  
linje to

## Ikke når



- Punkt

## Slik gjør dere
1. **A.** B
## Det som hjelper
- x
## Fallgruver
- y
`;

/** The file after some keys of its form are set; an empty value takes a key away. */
function edit(change: Record<string, string>, text = old): string {
  const form = fileToForm('verktoy', text)!;
  for (const [key, value] of Object.entries(change)) {
    if (value) form.set(key, value);
    else form.delete(key);
  }
  return fileFromForm('verktoy', form, text);
}

describe('bare det som er endret, er endret', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['anførselstegn beholdes', { title: 'En annen' }, "'En tittel'", "'En annen'"],
    ['en verdi i en liste', { aliases: 'Ett\nto, tre\nTre' }, "'To'", "'to, tre'"],
    [
      'en ny verdi bakerst',
      { aliases: 'Ett\nTo\nTre\nFire' },
      `[ "Ett" ,'To', Tre ]`,
      `["Ett", 'To', Tre, Fire]`,
    ],
    ['en verdi i en gruppe', { 'participants.min': '3' }, 'min: 2', 'min: 3'],
    [
      'en verdi i en gruppe i en gruppe',
      { 'effort.preparation.unit': 'dager' },
      "'minutter'",
      "'dager'",
    ],
    [
      'en verdi til i en gruppe',
      { 'effort.preparation.note': 'a, b' },
      "'minutter' }",
      `'minutter', note: "a, b" }`,
    ],
    ['en grunn i en rad', { 'combineWith[0].reason': 'Derfor.' }, '"Fordi."', '"Derfor."'],
    ['en grunn i en rad over flere linjer', { 'combineWith[1].reason': 'x' }, `'For "b".'`, "'x'"],
    ['en grunn på neste linje', { 'combineWith[2].reason': 'Nei.' }, 'Ja. }', 'Nei. }'],
    [
      'en rad til',
      { 'combineWith[3].guide': 'd', 'combineWith[3].reason': 'D.' },
      'reason: Ja. }\n',
      'reason: Ja. }\n  - { guide: d, reason: D. }\n',
    ],
    [
      'en rad tatt bort',
      { 'combineWith[1].guide': '', 'combineWith[1].reason': '' },
      `  - guide: b\n    reason: 'For "b".'\n`,
      '',
    ],
    ['et nytt felt', { summary: 'Kort: ja' }, 'ukjent:', 'summary: "Kort: ja"\nukjent:'],
    ['en del av teksten', { '#whenNot': '- Et annet punkt' }, '- Punkt', '- Et annet punkt'],
    ['en del tømt', { '#pitfalls': '' }, '- y\n', '\n'],
    ['flere linjer i et felt', { title: 'To\nlinjer' }, "'En tittel'", '"To\\nlinjer"'],
  ])('%s', (_name, change, from, to) => {
    expect(old).toContain(from);
    expect(edit(change)).toBe(old.replace(from, () => to));
  });

  test('linjeskift fra Windows beholdes', () => {
    const windows = old.replace(/\n/g, '\r\n');
    expect(edit({}, windows)).toBe(windows);
    expect(edit({ title: 'Ny' }, windows)).toBe(windows.replace('En tittel', 'Ny'));
  });

  test('klammer i en tekst er tekst', () => {
    const change = 'Se [ her ] og { der }, # ja';
    expect(edit({ title: change })).toContain(`'${change}'`);
    expect(
      fileToForm('verktoy', edit({ 'combineWith[3].reason': change }))!.get(
        'combineWith[3].reason',
      ),
    ).toBe(change);
  });
});
