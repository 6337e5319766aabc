import { collectionNames } from '../schemas/collections.ts';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { Nodes as HtmlNodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../content/html.ts';
import { parseMarkdown, toHast } from '../content/markdown.ts';
import { splitSections } from '../content/sections.ts';
import { buildToolbox } from '../content/toolbox.ts';
import { fieldsOf, type Field } from '../schemas/walk.ts';
import { checkFiles } from './check.ts';
import { file, goodFields, guideText, withGuide } from './fixture.ts';
import { hostile, hostileFields, type Hostile } from './hostile.ts';
import { parseFiles } from '../content/parse.ts';
import { issueProblems } from './files.ts';
import { formatProblem, type Problem } from './problems.ts';

/**
 * Nothing an editor writes becomes code: the check says no, and the renderer could not have made
 * it.
 */

const MARK = '\n## Når\n';
const line = guideText.slice(0, guideText.indexOf(MARK)).split('\n').length + 1;
const inText = (text: string) => withGuide((t) => t.replace(MARK, () => `\n${text}\n${MARK}`));
const check = (text: string): Problem[] => checkFiles(inText(text), [], '2026-11-20').problems;

/** Written out once more, and not read from sanitize.ts: a slip there would be a slip here. */
const ELEMENTS = /^(p|h[2-6]|ul|ol|li|blockquote|strong|em|code|br|a|sup)$/;
const ATTRIBUTES: Record<string, RegExp> = {
  href: /^(#|\/(?![/\\])|https:\/\/[^/?#@\\]+([/?#]|$)|mailto:|tel:1(?:1\d|16\d{3})$)/,
  id: /^[a-z0-9-]*$/,
  className: /^ref$/,
  ariaLabel: /^Kilde \d+$/,
  start: /^\d+$/,
};

/** What stands in HTML and should not, read the way browsers read it. */
function foreign(html: string): string[] {
  const found: string[] = [];
  const visit = (node: HtmlNodes): void => {
    if (node.type === 'element') {
      if (!ELEMENTS.test(node.tagName)) found.push(`<${node.tagName}>`);
      for (const [name, value] of Object.entries(node.properties))
        if (!ATTRIBUTES[name]?.test(String(value))) found.push(`${name}=${String(value)}`);
    } else if (node.type !== 'text' && node.type !== 'root') found.push(node.type);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromHtml(html, { fragment: true }));
  return found;
}

/** Rendered without asking the check, section by section as pages are. */
function rendered(text: string): string {
  const tree = parseMarkdown(text);
  const { intro, sections } = splitSections(tree);
  return [intro, ...sections.map((s) => s.nodes)]
    .map((nodes) =>
      toHtml(
        toHast(nodes, () => ({ type: 'element', tagName: 'sup', properties: {}, children: [] })),
      ),
    )
    .join('\n');
}

test('tabellen er stor nok', () => expect(hostile.length).toBeGreaterThan(80));

const named = (list: readonly Hostile[]) => list.map((h) => [JSON.stringify(h.text), h] as const);

describe.each(named(hostile))('%s', (_name, { text, code }) => {
  test(code ? `avvises: ${code}` : 'slippes gjennom', () => {
    const problems = check(text);
    if (!code) return expect(problems.map(formatProblem)).toEqual([]);
    const found = problems.find((p) => p.code === code);
    expect(found, problems.map(formatProblem).join('\n')).toBeDefined();
    expect(found?.file).toBe('content/verktoy/testmoete.md');
    expect(found?.sentence).toMatch(/[.?]$/);
    // `citation-form` names the heading it stands under.
    if (code === 'citation-form') return undefined;
    const at = Number(/linje (\d+)/.exec(found?.sentence ?? '')?.[1]);
    expect(at).toBeGreaterThanOrEqual(line);
    return expect(at).toBeLessThanOrEqual(line + text.split('\n').length);
  });

  test('blir aldri annet enn tillatt HTML, også uten kontrollen', () => {
    expect(foreign(rendered(text))).toEqual([]);
  });
});

/** Fields as JSON, which is YAML too, with every hidden character written as a code. */
const asCodes = (data: Record<string, unknown>): string =>
  `---\n${JSON.stringify(data).replace(
    /[\u202e\u2028]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16)}`,
  )}\n---\n`;

/** The fields with one text set everywhere there is text, and where it was set. */
function everywhere(
  fields: readonly Field[],
  value: unknown,
  set: (field: Field) => unknown,
): unknown {
  const data = value as Record<string, unknown>;
  return Object.fromEntries(fields.map((f) => [f.name, withText(f, data[f.name], set)]));
}
function withText(field: Field, value: unknown, set: (field: Field) => unknown): unknown {
  if (field.type === 'group') return everywhere(field.fields, value, set);
  if (field.type === 'list' && Array.isArray(value))
    return value.map((item: unknown) => (field.item ? withText(field.item, item, set) : item));
  return field.type === 'text' ? set(field) : value;
}

describe.each(collectionNames)('feltene i %s', (collection) => {
  test.each(named([...hostile, ...hostileFields]))('%s', (_name, { text, code }) => {
    let fields = 0;
    const data = everywhere(fieldsOf(collection), goodFields(collection), () => {
      fields += 1;
      return text;
    }) as Record<string, unknown>;
    const files = [file(collection, 'proeve', asCodes(data))];
    const { entries, issues } = parseFiles(files);
    const problems = issues.flatMap(issueProblems);
    expect(fields).toBeGreaterThan(0);
    // Only the form of the field may stop it there: too long, or not an id.
    for (const p of problems)
      expect(p.code, formatProblem(p)).toMatch(
        /^(too-long|bad-id-form|bad-form|bad-website|bad-place-form|bad-clock)$/,
      );
    expect(entries.length + problems.length).toBeGreaterThan(0);
    if (code !== 'formula' && code !== 'invisible-code') return;
    const told = checkFiles(files, [], '2026-11-20').problems.filter((p) => p.code === code);
    expect(told.length).toBe(fields);
    for (const p of told) expect(p.sentence).toMatch(/\.$/);
  });
});

/** mulberry32: the same mixes every time. */
function randomFrom(seed: number): (n: number) => number {
  let a = seed;
  return (n) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
}

const MIXES = 2000;
const joints = [
  '',
  ' ',
  '\n',
  '\n\n',
  '\n> ',
  '\n- ',
  '](',
  '[',
  '**',
  '`',
  '\n[e]: ',
  '<',
  '"',
  '&',
  '\\',
];

/**
 * Two to four inputs, each whole, cut, or put inside another. Half are made of what is let through
 * alone.
 */
function mixed(int: (n: number) => number): string {
  const from = int(2) ? hostile : hostile.filter((h) => !h.code);
  let text = '';
  for (let n = 2 + int(3); n > 0; n--) {
    const next = from[int(from.length)]?.text ?? '';
    const part = int(4) ? next : next.slice(int(next.length));
    const joint = joints[int(joints.length)] ?? '';
    const at = int(5) ? text.length : int(text.length + 1);
    text = text.slice(0, at) + joint + part + text.slice(at);
  }
  return text;
}

test(`${MIXES} blandinger: kontrollen svarer med setninger, og bare tillatt HTML kommer ut`, () => {
  const int = randomFrom(1946);
  let passed = 0;
  for (let n = 0; n < MIXES; n++) {
    const text = mixed(int);
    expect(foreign(rendered(text)), text).toEqual([]);
    const { entries, problems } = checkFiles(inText(text), [], '2026-11-20');
    for (const p of problems) expect(p.sentence, text).toMatch(/[.?/]$/);
    expect(
      problems.map((p) => p.code),
      text,
    ).not.toContain('unforeseen');
    if (problems.length) continue;
    passed += 1;
    const [guide] = buildToolbox(entries).verktoy;
    const trees = guide ? [guide.intro, ...guide.sections.map((s) => s.tree)] : [];
    const html = trees.map((tree) => toHtml(tree)).join('\n');
    expect(foreign(html), text).toEqual([]);
    // The gate took nothing from what the check let through: each link still leads somewhere.
    for (const tree of trees) expect(selectAll('a:not([href])', tree), text).toEqual([]);
  }
  expect(passed).toBeGreaterThan(MIXES * 0.1);
}, 120_000);
