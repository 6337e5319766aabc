/**
 * Runs a task for the newest of the values it is given: while one runs, only the last that came is
 * kept. So no answer to an older key press is drawn after a newer one, and none is computed for
 * nothing.
 */
export function latest<T>(task: (value: T) => Promise<void>): (value: T) => void {
  let running = false;
  let waiting: { value: T } | undefined;
  const run = async (first: T): Promise<void> => {
    running = true;
    await task(first);
    while (waiting) {
      const { value } = waiting;
      waiting = undefined;
      await task(value);
    }
    running = false;
  };
  return (value) => {
    if (running) waiting = { value };
    else void run(value);
  };
}
