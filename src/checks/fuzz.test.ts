import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { toHtml } from '../content/html.ts';
import type { ContentFile } from '../content/files.ts';
import { buildToolbox } from '../content/toolbox.ts';
import { sourceId } from '../content/citations.ts';
import type { Item } from '../content/render.ts';
import { exportMarkdown } from '../domain/exports/markdown.ts';
import { checkFiles } from './check.ts';
import { goodFiles } from './fixture.ts';
import { formatProblem } from './problems.ts';

/**
 * Two thousand files spoilt at random (the seed makes them the same every time). Whatever is done
 * to a file, the check answers in sentences; and what it lets through makes whole pages.
 */
const FILES = 2000;

/** mulberry32: small, seeded, good enough to spoil files with. */
function randomFrom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const oddities = [
  '',
  ' ',
  '\t',
  '\r\n',
  '\uFEFF',
  '\u0000',
  '\u202E',
  '😀',
  'å'.normalize('NFD'),
  '"',
  "'",
  ':',
  ': ',
  '#',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!!js/function ',
  '|',
  '>',
  '%',
  '@',
  '`',
  '```',
  '---',
  '...',
  '***',
  '<script>alert(1)</script>',
  '<b>',
  '</section>',
  '<!--',
  '![x](y)',
  '[x](javascript:alert(1))',
  '[x](/finnes/ikke/)',
  '[x]: data:text/html,x',
  '[^rapport:5]',
  '[^rapport:999]',
  '[^1]',
  '[^x]: y',
  '[^__proto__:1]',
  '## ',
  '# ',
  '### Når',
  '## Når',
  '1. ',
  '|a|b|\n|-|-|',
  '<<: *a',
  '__proto__: 1',
  'constructor: x',
  'null',
  '~',
  'true',
  '1e999',
  '-0',
  '0x1F',
  '.nan',
  '2026-02-30',
  'x'.repeat(5000),
  '[['.repeat(400),
  '> '.repeat(300),
  '{{',
  '${x}',
  '&lt;',
  '\\',
  '\\u0000',
];

function spoil(text: string, random: () => number): string {
  const int = (n: number): number => Math.floor(random() * n);
  const odd = (): string => oddities[int(oddities.length)] ?? '';
  const lines = text.split('\n');
  const at = int(lines.length);
  const line = lines[at] ?? '';
  const i = int(text.length);
  switch (int(12)) {
    case 0:
      return text.slice(0, i) + odd() + text.slice(i);
    case 1:
      return text.slice(0, i) + text.slice(i + 1 + int(30));
    case 2:
      lines.splice(at, 1);
      return lines.join('\n');
    case 3:
      lines.splice(at, 0, line);
      return lines.join('\n');
    case 4:
      lines.splice(at, 0, odd());
      return lines.join('\n');
    case 5:
      lines[at] = line.replace(/:.*/, `: ${odd()}`);
      return lines.join('\n');
    case 6:
      lines[at] = line.replace(/^([a-zA-Z]+)/, (key) => key.slice(1));
      return lines.join('\n');
    case 7:
      return text.slice(0, i);
    case 8:
      lines[at] = `${line} ${odd()}`;
      return lines.join('\n');
    case 9: {
      const other = int(lines.length);
      [lines[at], lines[other]] = [lines[other] ?? '', line];
      return lines.join('\n');
    }
    case 10:
      return text.replaceAll('\n', int(2) ? '\r\n' : '\r');
    default:
      return text.slice(0, i) + String.fromCodePoint(int(0x2fff)) + text.slice(i + 1);
  }
}

test(`${FILES} ødelagte filer: alltid setninger, aldri en krasj, og aldri en halv side`, () => {
  const random = randomFrom(2016);
  const good = goodFiles();
  let passed = 0;
  for (let n = 0; n < FILES; n++) {
    const spoilt = n % good.length;
    const files: ContentFile[] = good.map((file, i) => {
      if (i !== spoilt) return file;
      let text = file.text;
      for (let times = 1 + Math.floor(random() * 3); times > 0; times--) text = spoil(text, random);
      return { ...file, text };
    });
    const context = `fil ${n}:\n${files[spoilt]?.text.slice(0, 400) ?? ''}`;
    const { entries, problems } = checkFiles(files, [], '2026-11-20');
    for (const p of problems) {
      expect(p.sentence, context).toMatch(/[.?/]$/);
      expect(p.file, context).toMatch(/^content\//);
      expect(formatProblem(p), context).not.toMatch(/undefined|\[object|    at /);
    }
    if (problems.length) continue;
    passed += 1;
    const toolbox = buildToolbox(entries);
    for (const item of collectionNames.flatMap((name) => toolbox[name] as Item<CollectionName>[])) {
      const trees = [item.intro, ...item.sections.map((s) => s.tree)];
      const html = trees.map((tree) => toHtml(tree)).join('');
      expect(html, context).not.toMatch(/<script|<img|<iframe|javascript:|\son\w+=|\[\^[a-z]/i);
      const marks = trees.flatMap((tree) => selectAll('a.ref', tree));
      const numbers = new Set(marks.map((mark) => mark.properties.href));
      const cited = item.citations.map(({ number }) => `#${sourceId(number)}`);
      expect([...numbers], context).toEqual(cited);
    }
    for (const item of [...toolbox.verktoy, ...toolbox.eksempler]) {
      expect(item.sections.length, context).toBeGreaterThan(4);
      expect(item.data.title.trim(), context).not.toBe('');
      expect(() => exportMarkdown(item, toolbox, 'https://eksempel.no'), context).not.toThrow();
    }
  }
  // Some harm is no harm (a changed word); most of it is stopped.
  expect(passed).toBeGreaterThan(FILES * 0.05);
  expect(passed).toBeLessThan(FILES * 0.7);
}, 120_000);
