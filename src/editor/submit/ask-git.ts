import { spawn } from 'node:child_process';

/** What git answered. */
export interface Said {
  ok: boolean;
  out: string;
  err: string;
  /** There is no git on the machine. */
  missing?: true;
}

/** A receiver that has not answered by then is told of as one that cannot be reached. */
const MOST_MS = 90_000;

/**
 * Asks git something without holding up the form, and without questions in a window nobody sees.
 * @param env what is set for this question only
 */
export function askGit(
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Said> {
  return new Promise((resolve) => {
    const child = spawn('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
      env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...env },
      timeout: MOST_MS,
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // Git may be done before it has read everything.
    child.stdin.on('error', () => undefined);
    child.on('error', () => resolve({ ok: false, out: '', err: '', missing: true }));
    child.on('close', (status) =>
      resolve({
        ok: status === 0,
        out: Buffer.concat(out).toString('utf8'),
        err: Buffer.concat(err).toString('utf8'),
      }),
    );
    child.stdin.end(input);
  });
}
