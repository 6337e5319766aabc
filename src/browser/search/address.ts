/** Milliseconds without a change before the address is written. */
const PAUSE = 100;

/** The address of a page, as the reader changes it. */
export interface Address {
  /** What it says, whether it is written yet or not. */
  parameters: () => URLSearchParams;
  /** Changes it at once, and writes it when nothing has changed for a while. */
  change: (change: (parameters: URLSearchParams) => void) => void;
  /** Writes what waits, before the reader goes somewhere. */
  write: () => void;
  /** Forgets what waits: the reader has gone to another address of the page. */
  forget: () => void;
}

/**
 * An address that is written behind the reader. To write it takes a phone as long as half a search,
 * and browsers take so many in half a minute and no more: a key does not wait for it.
 */
export function lateAddress(): Address {
  let waiting: URL | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const write = (): void => {
    if (waiting) history.replaceState(null, '', waiting);
    forget();
  };
  return {
    parameters: () => new URLSearchParams((waiting ?? location).search),
    change: (change) => {
      waiting ??= new URL(location.href);
      change(waiting.searchParams);
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE);
    },
    write,
    forget,
  };
}
