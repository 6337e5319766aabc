/** One window of a browser. */
export interface EngineWindow {
  /**
   * Opens an address and runs a script there.
   * @param script an expression whose promise gives what is at fault
   * @returns those, and the errors that the browser itself told of
   */
  visit: (url: string, script: string) => Promise<string[]>;
  close: () => Promise<void>;
}

/** A browser that is not built on Chromium. */
export interface Engine {
  name: string;
  /** Where it usually is; the first that exists is used. */
  programs: readonly string[];
  /** What to install on Debian or Ubuntu where it is missing. */
  packages: string;
  start: (program: string, port: number, width: number) => Promise<EngineWindow>;
}
