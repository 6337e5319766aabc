/** Ticks on /ny/: kept on the device only after the reader asks for it, and deleted by a button. */
export {};

const KEY = 'verktoykassa-ny';
const panel = document.querySelector<HTMLElement>('[data-remember]');
const boxes = [...document.querySelectorAll<HTMLInputElement>('.tick input')];
const progress = document.querySelector('[data-progress]');
const keep = panel?.querySelector<HTMLButtonElement>('[data-keep]');
const forget = panel?.querySelector<HTMLButtonElement>('[data-forget]');
const told = panel?.querySelector('[role=status]');

/** What is kept, or null: nothing is kept, or the browser does not let pages keep anything. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const ticked = (): string[] => boxes.filter((box) => box.checked).map((box) => box.name);

function draw(): void {
  const keeps = kept() !== null;
  if (progress)
    progress.textContent = `${ticked().length} av ${boxes.length} steg er ${ticked().length === 1 ? 'ferdig' : 'ferdige'}.`;
  if (keep) keep.hidden = keeps;
  if (forget) forget.hidden = !keeps;
}

/** Writes the ticks; says so where the browser refuses. */
function write(): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(ticked()));
    return true;
  } catch {
    return false;
  }
}

if (panel && boxes.length > 0) {
  const saved = kept() ?? '';
  for (const box of boxes) {
    if (saved.includes(`"${box.name}"`)) box.checked = true;
    box.addEventListener('change', () => {
      if (kept() !== null) write();
      draw();
    });
  }
  keep?.addEventListener('click', () => {
    const done = write();
    draw();
    if (told)
      told.textContent = done
        ? 'Avkryssingen blir husket i denne nettleseren.'
        : 'Nettleseren lar ikke sider lagre noe. Avkryssingen blir borte når du lukker siden.';
    if (done) forget?.focus();
  });
  forget?.addEventListener('click', () => {
    localStorage.removeItem(KEY);
    draw();
    if (told) told.textContent = 'Avkryssingen er slettet fra denne nettleseren.';
    keep?.focus();
  });
  draw();
}
