const PAUSE = 500;

/**
 * Says things to those who listen: the newest, when nothing has come for half a second, so that
 * nobody is interrupted at every letter. The element stands on the page before it changes.
 */
export function announcer(element: Element): (text: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      element.textContent = text;
    }, PAUSE);
  };
}
