/** The buttons: paper, Word, calendar, copy. What makes the files is fetched when it is asked for. */

const panel = document.querySelector<HTMLElement>('[data-take]');

const say = (text = ''): void => {
  const status = panel?.querySelector('[role=status]');
  if (status) status.textContent = text;
};

/** A letter as it stands on the page, with what the reader has chosen; the word before the subject is the page's. */
function letterOn(button: Element): string {
  const letter = button.closest('.letter')?.cloneNode(true) as Element | undefined;
  letter?.querySelector('.tag')?.remove();
  return [...(letter?.querySelectorAll('.sheet > p') ?? [])]
    .map((paragraph) => paragraph.textContent.trim())
    .join('\n\n');
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const status = button.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  try {
    await navigator.clipboard.writeText(letterOn(button));
    status.textContent = status.dataset.said ?? '';
  } catch {
    status.textContent = status.dataset.failed ?? '';
  }
}

/** A file that cannot be made or fetched is told of; nothing else on the page is touched. */
const tried = (name: 'word' | 'calendar') => (): void => {
  say();
  if (panel)
    import('./files.ts')
      .then((files) => files[name](panel, say))
      .catch(() => say(panel.dataset.failed));
};

export function startTake(): void {
  panel?.querySelector('[data-print]')?.addEventListener('click', () => print());
  panel?.querySelector('[data-word]')?.addEventListener('click', tried('word'));
  panel?.querySelector('[data-calendar]')?.addEventListener('click', tried('calendar'));
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
    button.addEventListener('click', () => void copy(button));
}
