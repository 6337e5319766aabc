import { createInterface } from 'node:readline';

/** The writer gave up: Ctrl-C, or the answers ended before the questions did. */
export class GaveUp extends Error {}

/**
 * Asks in the terminal, one line at a time. Lines that arrive before their question (a pipe) wait.
 * @returns `ask` rejects with {@link GaveUp}; `close` lets the program end
 */
export function openPrompt(): { ask: (prompt: string) => Promise<string>; close: () => void } {
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const lines: string[] = [];
  let ended = false;
  let waiting: { resolve: (line: string) => void; reject: (error: Error) => void } | undefined;
  const end = (): void => {
    ended = true;
    waiting?.reject(new GaveUp());
    waiting = undefined;
  };
  reader.on('line', (line) => {
    if (waiting) waiting.resolve(line);
    else lines.push(line);
    waiting = undefined;
  });
  reader.on('SIGINT', end);
  process.on('SIGINT', end);
  reader.on('close', end);
  return {
    ask: (prompt) =>
      new Promise((resolve, reject) => {
        process.stdout.write(prompt);
        const line = lines.shift();
        if (line !== undefined) resolve(line);
        else if (ended) reject(new GaveUp());
        else waiting = { resolve, reject };
      }),
    close: () => {
      reader.off('close', end);
      process.off('SIGINT', end);
      reader.close();
    },
  };
}
