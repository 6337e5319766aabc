import type { Element } from 'hast';
import { h } from 'hastscript';
import { checkFiles } from '../checks/check.ts';
import { formatProblem, problem, sentences, type Problem } from '../checks/problems.ts';
import { MAX_BYTES, readContent, type ContentFile } from '../content/files.ts';
import { fieldsOf } from '../schemas/walk.ts';
import { today } from '../site/today.ts';
import { editPage, type EditState } from './edit-page.ts';
import { fileFromForm, fileToForm } from './file-edit.ts';
import { namesOf, withIds } from './named.ts';
import { mergeForms } from './merge.ts';
import { otherFiles } from './other-side.ts';
import { contentPath, isLinked, readStored, writeStored, type Target } from './store.ts';

/** A page to answer with. */
export interface Answer {
  status: number;
  html: string;
}

/**
 * What a save would break that is whole today, in all files; in the file itself, all that is wrong.
 */
export function newProblems(
  root: string,
  target: Target,
  changed: readonly ContentFile[],
): Problem[] {
  const { files, strays } = readContent(root);
  const own = contentPath(target);
  const before = new Set(
    checkFiles(files, strays, today())
      .problems.filter((p) => p.file !== own)
      .map(formatProblem),
  );
  const paths = new Set(changed.map((f) => f.path));
  const after = [...files.filter((f) => !paths.has(f.path)), ...changed];
  return checkFiles(after, strays, today()).problems.filter((p) => !before.has(formatProblem(p)));
}

/** A target and its text as the reader would give it. */
export const asFile = (target: Target, text: string): ContentFile => ({
  ...target,
  path: contentPath(target),
  text,
});

/** What in a file somebody must look at, and may still stand. */
export const warningsIn = (target: Target, text: string): Problem[] =>
  checkFiles([asFile(target, text)], [], today()).warnings;

/** What must not be saved even unfinished: the form could not open it again. */
function unreadable(target: Target, text: string): Problem[] {
  return Buffer.byteLength(text) > MAX_BYTES ? [problem(contentPath(target), '', 'too-large')] : [];
}

const errorNote = (sentence: string): Element => h('p.error', sentence);

/**
 * Saves a form, when the file still is what the form was filled from.
 * @returns 200 and the saved form; 409 with both versions when the file is another by now; 422 with
 *   everything that is wrong. Only 200 has written anything.
 */
export function save(root: string, target: Target, sent: URLSearchParams): Answer {
  const { files } = readContent(root);
  const form = withIds(target.collection, sent, namesOf(files));
  const path = contentPath(target);
  const base = Buffer.from(form.get('grunnlag') ?? '', 'base64').toString('utf8');
  const disk = readStored(root, target);
  const page = (status: number, state: Partial<EditState>): Answer => ({
    status,
    html: editPage(root, target, { form, base, text: '', problems: [], ...state }),
  });
  if (isLinked(root, target))
    return page(422, { note: errorNote(`${path} ${sentences['form-link']()}`) });
  if (disk === undefined && base)
    return page(409, { base: '', note: errorNote(`${path} ${sentences['form-deleted']()}`) });
  if (disk !== undefined && disk !== base) {
    const theirs = fileToForm(target.collection, disk);
    if (!theirs) return page(409, { note: errorNote(`${path} ${sentences['form-unreadable']()}`) });
    const was = fileToForm(target.collection, base) ?? new URLSearchParams();
    const { form: merged, differences } = mergeForms(target.collection, was, theirs, form);
    if (differences.length)
      return page(409, {
        form: merged,
        base: disk,
        differences,
        note: errorNote(`${path} ${sentences['form-conflict']()}`),
      });
  }
  // A new page that is not finished may be sent to a colleague, and readers do not see it.
  const asDraft =
    disk === undefined &&
    form.get('lagre') === 'uferdig' &&
    fieldsOf(target.collection).some(({ name }) => name === 'draft');
  if (asDraft) form.set('draft', 'true');
  const text = fileFromForm(target.collection, form, disk);
  const others = otherFiles(target, form, files);
  const stopping = unreadable(target, text);
  const problems = [...stopping, ...newProblems(root, target, [asFile(target, text), ...others])];
  const reopened = fileToForm(target.collection, text);
  if (stopping.length || !reopened || (problems.length && form.get('lagre') !== 'uferdig'))
    return page(422, {
      text,
      problems,
      note: errorNote('Ikke lagret. Rett feilene, eller lagre uferdig.'),
    });
  for (const other of others) {
    if (isLinked(root, other))
      return page(422, { note: errorNote(`${other.path} ${sentences['form-link']()}`) });
  }
  for (const file of [...others, asFile(target, text)]) writeStored(root, file, file.text);
  const where = [path, ...others.map((f) => f.path)].join(' og ');
  return page(200, {
    form: reopened,
    base: text,
    text,
    problems,
    warnings: warningsIn(target, text),
    note: h(
      'p.done',
      { role: 'status' },
      `Lagret i ${where}.${problems.length ? ' Noe gjenstår før den kan publiseres.' : ''}${asDraft ? ' Siden er en kladd til du tar bort haken ved draft.' : ''} `,
      h('a', { href: '/send-inn' }, 'Send inn'),
    ),
  });
}
