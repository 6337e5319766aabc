import { problem, type Problem } from './problems.ts';

/** An error that no check foresaw, as a problem with the file that was being read. */
export function unforeseen(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return problem(file, '', 'unforeseen', reason.slice(0, 200));
}

/** Runs the checks of one file. The others are told of too, whatever happens in this one. */
export function guarded(file: string, run: () => Problem[]): Problem[] {
  try {
    return run();
  } catch (error) {
    return [unforeseen(file, error)];
  }
}
