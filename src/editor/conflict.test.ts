import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../checks/check.ts';
import { file, goodFiles, guideText } from '../checks/fixture.ts';
import { sentences } from '../checks/problems.ts';
import { fileToForm } from './file-edit.ts';
import { save, type Answer } from './save.ts';
import { writeStored, type Target } from './store.ts';

/** Nothing an editor wrote is lost: not to another editor, not to a crash, not through a link. */

const guide: Target = { collection: 'verktoy', id: 'testmoete' };
let root = '';
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'verktoykassa-')), 'content');
  for (const { collection, id, text } of goodFiles()) write({ collection, id }, text);
});
afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

const pathOf = ({ collection, id }: Target): string => join(root, collection, `${id}.md`);
const read = (target = guide): string => readFileSync(pathOf(target), 'utf8');
function write(target: Target, text: string): void {
  mkdirSync(join(root, target.collection), { recursive: true });
  writeFileSync(pathOf(target), text);
}

/** The named fields of a page, with what stands in them. */
const fieldsOf = (html: string): { tagName: string; name: string; value: string }[] =>
  selectAll('input[name], textarea[name]', fromHtml(html)).map((field) => ({
    tagName: field.tagName,
    name: String(field.properties.name),
    value: field.tagName === 'textarea' ? toString(field) : String(field.properties.value ?? ''),
  }));

/** Everything a page says, also in its fields. */
const saidOn = (html: string): string =>
  [toString(fromHtml(html)), ...fieldsOf(html).map(({ value }) => value)].join('\n');

/** One editor with one tab: what stands in the form, and what it was filled from. */
class Editor {
  form = new URLSearchParams();
  target: Target;
  constructor(target = guide) {
    this.target = target;
    this.open();
  }
  open(): void {
    const text = existsSync(pathOf(this.target)) ? read(this.target) : '';
    this.form = (text && fileToForm('verktoy', text)) || new URLSearchParams();
    this.form.set('grunnlag', Buffer.from(text).toString('base64'));
  }
  /** Saves; after a conflict the form is what the page shows, as the browser has it. */
  save(): Answer {
    const answer = save(root, this.target, this.form);
    for (const { tagName, name, value } of fieldsOf(answer.html))
      if (tagName === 'textarea' || ['grunnlag', 'title', 'owner'].includes(name))
        this.form.set(name, value);
    return answer;
  }
}

type Step = 'A åpner' | 'A endrer' | 'A lagrer' | 'B åpner' | 'B endrer' | 'B lagrer';
const fields = {
  ulike: { A: ['title', 'Ny tittel fra A'], B: ['owner', 'Eier fra B'] },
  samme: { A: ['title', 'Tittel fra A'], B: ['title', 'Tittel fra B'] },
} as const;
const orders: [string, Step[]][] = [
  ['A helt ferdig først', ['A åpner', 'A endrer', 'A lagrer', 'B åpner', 'B endrer', 'B lagrer']],
  [
    'begge åpner, A lagrer først',
    ['A åpner', 'B åpner', 'A endrer', 'A lagrer', 'B endrer', 'B lagrer'],
  ],
  [
    'begge endrer, A lagrer først',
    ['A åpner', 'B åpner', 'A endrer', 'B endrer', 'A lagrer', 'B lagrer'],
  ],
  [
    'begge endrer, B lagrer først',
    ['A åpner', 'B åpner', 'A endrer', 'B endrer', 'B lagrer', 'A lagrer'],
  ],
  [
    'B åpner mens A skriver',
    ['A åpner', 'A endrer', 'B åpner', 'A lagrer', 'B endrer', 'B lagrer'],
  ],
];

describe.each(Object.entries(fields))('to som endrer %s felt', (kind, { A, B }) => {
  test.each(orders)('%s', (_name, steps) => {
    const editors = { A: new Editor(), B: new Editor() };
    const changes = { A, B };
    let seen = '';
    const saved: string[] = [];
    for (const step of steps) {
      const who = step[0] as 'A' | 'B';
      const editor = editors[who];
      if (step.endsWith('åpner')) editor.open();
      if (step.endsWith('endrer')) editor.form.set(changes[who][0], changes[who][1]);
      if (!step.endsWith('lagrer')) continue;
      const before = read();
      const answer = editor.save();
      expect([200, 409]).toContain(answer.status);
      if (answer.status === 409) {
        // Nothing written, and both versions on the page.
        expect(read()).toBe(before);
        expect(answer.html).toContain(sentences['form-conflict']());
        for (const [, value] of [A, B]) expect(saidOn(answer.html)).toContain(value);
        seen += saidOn(answer.html);
        expect(editor.save().status).toBe(200);
      }
      saved.push(read());
    }
    const [first = '', last = ''] = saved;
    if (kind === 'ulike') {
      expect(last).toContain(A[1]);
      expect(last).toContain(B[1]);
    } else if (steps.indexOf('B åpner') < steps.findIndex((s) => s.endsWith('lagrer'))) {
      // The one who saved last chose, after seeing the other.
      const overwritten = first.includes(A[1]) ? A[1] : B[1];
      expect(seen).toContain(overwritten);
    }
    expect(last.replace(/^(title|owner): .*$/gm, '')).toBe(
      guideText.replace(/^(title|owner): .*$/gm, ''),
    );
  });
});

test('en fil som ble slettet eller laget i mellomtiden, blir ikke skrevet over uten spørsmål', () => {
  const editor = new Editor();
  rmSync(pathOf(guide));
  expect(editor.save()).toMatchObject({ status: 409 });
  expect(existsSync(pathOf(guide))).toBe(false);
  expect(editor.save().status).toBe(200);
  const late = new Editor({ collection: 'verktoy', id: 'nytt-moete' });
  late.form = fileToForm(
    'verktoy',
    guideText.replace('Testmøte', 'Mitt').replace('Prøvemøte', 'M'),
  )!;
  write(late.target, guideText.replace('Testmøte', 'Deres').replace('Prøvemøte', 'D'));
  const answer = late.save();
  expect(answer.status).toBe(409);
  expect(answer.html).toContain('Deres');
  expect(read(late.target)).toContain('title: Deres');
});

test('en fil som er ødelagt på disken, blir stående', () => {
  const editor = new Editor();
  write(guide, '---\ntitle: "Uten slutt\n---\n');
  const answer = editor.save();
  expect(answer.status).toBe(409);
  expect(answer.html).toContain(sentences['form-unreadable']());
  expect(read()).toContain('Uten slutt');
});

test('to like lagringer etter hverandre er ingen konflikt', () => {
  const editor = new Editor();
  editor.form.set('title', 'Ny');
  const form = new URLSearchParams(editor.form);
  expect(editor.save().status).toBe(200);
  expect(save(root, guide, form).status).toBe(200);
});

test('en krasj mellom skriving og nytt navn etterlater den gamle filen hel', () => {
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    fs.renameSync = () => process.kill(process.pid, 'SIGKILL');
    syncBuiltinESMExports();
    const { writeStored } = await import(${JSON.stringify(new URL('./store.ts', import.meta.url).href)});
    writeStored(${JSON.stringify(root)}, ${JSON.stringify(guide)}, 'halv');
  `;
  expect(() =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' }),
  ).toThrow();
  expect(read()).toBe(guideText);
  // What was on its way lies beside it, and is no page.
  expect(readdirSync(join(root, 'verktoy')).filter((name) => name.endsWith('.ny'))).toHaveLength(1);
  expect(checkContent(root, '2026-11-20').problems).toEqual([]);
});

test('en lenke ut av mappen blir aldri skrevet gjennom', () => {
  const outside = join(root, '../utenfor.md');
  writeFileSync(outside, guideText);
  rmSync(pathOf(guide));
  symlinkSync(outside, pathOf(guide));
  const editor = new Editor();
  editor.form.set('title', 'Ut');
  const answer = editor.save();
  expect(answer.status).toBe(422);
  expect(answer.html).toContain(sentences['form-link']());
  expect(() => writeStored(root, guide, 'Ut')).toThrow('er en lenke');
  expect(readFileSync(outside, 'utf8')).toBe(guideText);
  mkdirSync(join(root, '../annet'));
  symlinkSync(join(root, '../annet'), join(root, 'begreper'));
  expect(() => writeStored(root, { collection: 'begreper', id: 'x' }, 'Ut')).toThrow('er en lenke');
  expect(readdirSync(join(root, '../annet'))).toEqual([]);
});

describe('«Kombiner med» i begge guidene', () => {
  const other: Target = { collection: 'verktoy', id: 'annet-moete' };
  const otherText = file(
    'verktoy',
    other.id,
    guideText.replace('Testmøte', 'Annet møte').replace('Prøvemøte', 'Annen prøve'),
  ).text;
  beforeEach(() => write(other, otherText));

  test('lages i én lagring, med en grunn fra hver side', () => {
    const editor = new Editor();
    editor.form.set('combineWith[0].guide', other.id);
    editor.form.set('combineWith[0].order', 'foer');
    editor.form.set('combineWith[0].reason', 'Fordi.');
    const refused = editor.save();
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('name="andre.grunn.annet-moete"');
    expect([read(), read(other)]).toEqual([guideText, otherText]);
    editor.form.set('combineWith[0].guide', other.id);
    editor.form.set('combineWith[0].order', 'foer');
    editor.form.set('combineWith[0].reason', 'Fordi.');
    editor.form.set('andre.grunn.annet-moete', 'Derfor.');
    expect(editor.save().status).toBe(200);
    expect(read()).toContain('- { guide: annet-moete, order: foer, reason: Fordi. }');
    expect(read(other)).toContain('- { guide: testmoete, order: etter, reason: Derfor. }');
    expect(checkContent(root, '2026-11-20').problems).toEqual([]);
    // And it can be taken back the same way.
    editor.open();
    editor.form.delete('combineWith[0].guide');
    editor.form.delete('combineWith[0].order');
    editor.form.delete('combineWith[0].reason');
    expect(editor.save().html).toContain('name="andre.fjern.annet-moete"');
    editor.form.set('andre.fjern.annet-moete', 'ja');
    expect(editor.save().status).toBe(200);
    expect([read(), read(other)]).toEqual([guideText, otherText]);
  });
});
