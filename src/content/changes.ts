import { contentFolder } from '../site/settings.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { git, gitBlobs } from './git.ts';

/** What happened to one page on one day. */
export interface PageChange {
  /** ISO date of the commit. */
  date: string;
  kind: 'created' | 'changed' | 'moved';
  /** Fields and `## headings` that are different after; empty for a new page. */
  parts: string[];
}

interface Step {
  date: string;
  status: string;
  from: string;
  to: string;
  before: string;
  after: string;
}

/** A text as comparable parts: each field, and the text below each heading. */
function partsOf(text: string | undefined): Map<string, string> {
  const parts = new Map<string, string>();
  const parsed = parseFrontmatter(text ?? '');
  if ('fault' in parsed) return parts;
  for (const [key, value] of Object.entries(parsed.data)) parts.set(key, JSON.stringify(value));
  for (const section of parsed.body.split(/^(?=## )/m)) {
    const heading = section.startsWith('## ')
      ? section.slice(0, section.indexOf('\n')).trim()
      : '##';
    parts.set(heading, section.trim());
  }
  return parts;
}

function differences(before: string | undefined, after: string | undefined): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].filter(
    (key) => old.get(key) !== now.get(key),
  );
}

function stepsIn(log: string): Step[] {
  let date = '';
  return log.split('\n').flatMap((line): Step[] => {
    if (line.startsWith('commit ')) date = line.slice(7);
    const match = /^:\d+ \d+ (\w+) (\w+) ([AMR])\d*\t([^\t]+)(?:\t(.+))?$/.exec(line);
    if (!match) return [];
    const [, before = '', after = '', status = '', from = '', to = from] = match;
    return [{ date, status, from, to, before, after }];
  });
}

/**
 * The change log of every page, from git.
 * @returns by file path (`content/verktoy/x.md`), newest day first. Empty where history is missing
 *   or cut (zip, shallow clone): no log is better than a wrong one
 */
export function pageChanges(root: string): Map<string, PageChange[]> {
  const pages = new Map<string, PageChange[]>();
  if (git(['-C', root, 'rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return pages;
  const log = git([
    '-C',
    root,
    'log',
    '--no-merges',
    '--format=commit %cs',
    '--raw',
    '--no-abbrev',
    '-M',
    '--relative',
    '--diff-filter=AMR',
    '--',
    '.',
  ]);
  if (!log) return pages;
  const steps = stepsIn(log);
  const before = gitBlobs(
    root,
    steps.map((s) => s.before),
  );
  const after = gitBlobs(
    root,
    steps.map((s) => s.after),
  );
  // Newest first: what a page is called now, by what it was called then.
  const nameNow = new Map<string, string>();
  steps.forEach((step, i) => {
    const name = nameNow.get(step.to) ?? step.to;
    if (step.status === 'R') nameNow.set(step.from, name);
    const path = `content/${name}`;
    const changes = pages.get(path) ?? [];
    pages.set(path, changes);
    const parts = step.status === 'A' ? [] : differences(before[i], after[i]);
    const kind = step.status === 'A' ? 'created' : step.status === 'R' ? 'moved' : 'changed';
    if (kind === 'changed' && !parts.length) return;
    const last = changes.at(-1);
    if (last?.date !== step.date) changes.push({ date: step.date, kind, parts });
    else if (kind === 'created') Object.assign(last, { kind, parts: [] });
    else {
      if (last.kind === 'changed') last.kind = kind;
      last.parts = [...new Set([...parts, ...last.parts])];
    }
  });
  return pages;
}

let log: Map<string, PageChange[]> | undefined;

/** The changes of one page of the site. Git is asked once per process. */
export function changesOf(path: string): PageChange[] {
  log ??= pageChanges(contentFolder());
  return log.get(path) ?? [];
}
