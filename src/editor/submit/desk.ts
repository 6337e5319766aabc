import type { Answer } from '../save.ts';
import { checkFiles } from '../../checks/check.ts';
import { sentences } from '../../checks/problems.ts';
import { readContent } from '../../content/files.ts';
import { today } from '../../site/today.ts';
import { titleIn } from '../named.ts';
import { readStored } from '../store.ts';
import { changedFiles, knownMain, openBranches, type Changed } from './changed.ts';
import { authorHere, rememberAuthor } from './commit.ts';
import { faultPart, outcomePart, sendPage, type SendState } from './page.ts';
import { findReceiver, type Fault, type Receiver } from './receiver.ts';
import { submit, targetAt } from './submit.ts';

/** What is done with the form for sending: what it shows first, and what comes of it. */

const oneLine = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

const titleOf = (root: string, path: string): string => {
  const target = targetAt(root, path);
  return titleIn({ id: path, text: (target && readStored(root, target)) ?? '' });
};

/** What is proposed as the first line of a commit. */
function proposedMessage(root: string, files: readonly Changed[]): string {
  const [first, ...rest] = files;
  if (!first) return '';
  if (rest.length) return `Endre ${files.length} filer`;
  return `${first.theirs ? 'Endre' : 'Legg til'} «${titleOf(root, first.path)}»`;
}

/** The message of a commit: what was done in one line, and the files by their titles. */
const messageWith = (root: string, line: string, paths: readonly string[]): string =>
  `${line}\n\n${paths.map((path) => `- ${titleOf(root, path)} (content/${path})\n`).join('')}`;

/** How much there is to mend in each changed file. */
function unfinishedIn(root: string, files: readonly Changed[]): Map<string, number> {
  const { files: all, strays } = readContent(root);
  const counts = new Map<string, number>();
  for (const { file } of files.length ? checkFiles(all, strays, today()).problems : []) {
    const path = file.replace(/^content\//, '');
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return new Map([...counts].filter(([path]) => files.some((file) => file.path === path)));
}

/** What the form shows now. What was changed again since it was sent, belongs there. */
async function stateOf(
  root: string,
  receiver: Receiver,
  form: URLSearchParams,
): Promise<SendState> {
  const main = await knownMain(root, receiver);
  const files = await changedFiles(root, receiver, main);
  const branches = await openBranches(root, receiver, main);
  const unfinished = unfinishedIn(root, files);
  const unsent = files.filter(({ path, sentIn }) => !sentIn.length && !unfinished.has(path));
  const filled = new URLSearchParams(form);
  if (!form.has('sendt')) {
    filled.set('melding', proposedMessage(root, unsent));
    const before = unsent.flatMap(({ laterThan }) => laterThan);
    filled.set('gren', branches.find((branch) => before.includes(branch)) ?? '');
  }
  return { files, unfinished, branches, author: await authorHere(root), form: filled };
}

/** Nobody can be sent to. */
const refused = (root: string, fault: Fault): Answer => ({
  status: 409,
  html: sendPage(root, faultPart(fault), undefined),
});

/** The page before anything is sent. It asks nobody outside the machine. */
export async function openSending(root: string): Promise<Answer> {
  const receiver = await findReceiver(root);
  return 'fault' in receiver
    ? refused(root, receiver)
    : {
        status: 200,
        html: sendPage(root, [], await stateOf(root, receiver, new URLSearchParams())),
      };
}

/** Sends what the form names. Only 200 has sent anything. */
export async function send(root: string, form: URLSearchParams): Promise<Answer> {
  const receiver = await findReceiver(root);
  if ('fault' in receiver) return refused(root, receiver);
  const told = async (status: number, fault: Fault): Promise<Answer> => ({
    status,
    html: sendPage(root, faultPart(fault), await stateOf(root, receiver, form)),
  });
  const line = oneLine(form.get('melding'));
  const paths = form.getAll('fil');
  if (!paths.length) return told(422, { fault: sentences['send-nothing']() });
  if (!line) return told(422, { fault: sentences['send-no-message']() });
  const author = await authorHere(root);
  if (!author.name || !author.email) {
    const given = { name: oneLine(form.get('navn')), email: oneLine(form.get('epost')) };
    if (!/[^\s<>]/.test(given.name) || !/^[^\s<>@]+@[^\s<>@]+$/.test(given.email))
      return told(422, { fault: sentences['send-no-author']() });
    await rememberAuthor(root, given);
  }
  const outcome = await submit(root, receiver, {
    paths,
    message: messageWith(root, line, paths),
    branch: form.get('gren') ?? '',
  });
  const sent = 'branch' in outcome;
  const next = await stateOf(root, receiver, sent ? new URLSearchParams() : form);
  return {
    status: sent ? 200 : 409,
    // Nothing more to send is no news to one who just sent it.
    html: sendPage(
      root,
      outcomePart(root, outcome),
      sent && next.files.every(({ sentIn }) => sentIn.length) ? undefined : next,
    ),
  };
}
