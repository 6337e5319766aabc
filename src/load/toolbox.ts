import { resolve } from 'node:path';
import { checkContent } from '../checks/check.ts';
import { formatProblem, type Problem } from '../checks/problems.ts';
import { buildToolbox, type Toolbox } from '../content/toolbox.ts';
import { contentFolder } from '../site/settings.ts';
import { buildDay } from '../site/build-day.ts';

/** The content has faults; the message lists them all. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(
      `${problems.map(formatProblem).join('\n')}\n\n${problems.length} feil i innholdet. Rett dem og prøv igjen.`,
    );
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * By folder. One for the whole build: the pages are given this very module
 * (src/integrations/content.ts).
 */
const loaded = new Map<string, Toolbox>();

/**
 * The checked toolbox of a content folder, read at most once per folder.
 * @throws {ContentError} when any content rule is broken
 */
export function loadToolbox(root = contentFolder()): Toolbox {
  const folder = resolve(root);
  const known = loaded.get(folder);
  if (known) return known;
  const { entries, problems } = checkContent(root, buildDay());
  if (problems.length) throw new ContentError(problems);
  const toolbox = buildToolbox(entries);
  loaded.set(folder, toolbox);
  return toolbox;
}
