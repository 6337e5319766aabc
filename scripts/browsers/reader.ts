/** What a tour of a page can do. It runs in the page, so it holds nothing from outside. */
export interface Reader {
  /** What does not work, in the reader's words. */
  faults: string[];
  /** Is the element drawn? */
  seen: (element: Element | null | undefined) => boolean;
  /** Waits up to eight seconds until it holds; else the sentence is a fault. */
  until: (holds: () => unknown, sentence: string) => Promise<void>;
  /** Writes in a field letter by letter, as a keyboard does. */
  write: (field: HTMLInputElement, text: string) => void;
  press: (field: Element, key: string) => void;
}

/** Makes the reader in the page, once what belongs to every page has been looked at. */
export async function makeReader(): Promise<Reader> {
  const faults: string[] = [];
  const seen: Reader['seen'] = (element) =>
    Boolean(element?.getClientRects().length) &&
    (!element || getComputedStyle(element).visibility !== 'hidden');
  const until: Reader['until'] = async (holds, sentence) => {
    const end = Date.now() + 8000;
    while (Date.now() < end) {
      if (holds()) return;
      await new Promise((again) => setTimeout(again, 50));
    }
    faults.push(sentence);
  };
  const write: Reader['write'] = (field, text) => {
    field.focus();
    for (const letter of text) {
      field.value += letter;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
    }
  };
  const press: Reader['press'] = (field, key) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  await until(() => document.readyState === 'complete', 'siden blir aldri ferdig');
  await document.fonts.ready;
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth + 1) faults.push(`siden er ${wide} bred i et vindu på ${innerWidth}`);
  await until(() => seen(document.querySelector('h1')), 'overskriften vises ikke');
  for (const picture of document.images)
    if (picture.complete && !picture.naturalWidth && picture.loading !== 'lazy')
      faults.push(`bildet mangler: ${picture.src}`);
  return { faults, seen, until, write, press };
}
